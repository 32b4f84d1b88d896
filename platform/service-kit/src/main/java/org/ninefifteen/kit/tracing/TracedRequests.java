package org.ninefifteen.kit.tracing;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Begins a trace with each request that may change something. It does not go on with a caller's:
 * who calls would choose what is traced, and what a trace is called.
 */
final class TracedRequests implements WebFilter, Ordered {

  private static final AttributeKey<Long> STATUS =
      AttributeKey.longKey("http.response.status_code");
  private static final Set<HttpMethod> READING =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

  private final Tracer tracer;

  TracedRequests(Tracer tracer) {
    this.tracer = tracer;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    return READING.contains(exchange.getRequest().getMethod())
        ? chain.filter(exchange)
        : Mono.defer(() -> traced(exchange, chain));
  }

  private Mono<Void> traced(ServerWebExchange exchange, WebFilterChain chain) {
    Span span =
        tracer
            .spanBuilder("request")
            .setParent(Context.root())
            .setSpanKind(SpanKind.SERVER)
            .startSpan();
    return chain
        .filter(exchange)
        .doFinally(end -> end(span, exchange))
        .contextWrite(request ->
            span.getSpanContext().isSampled()
                ? request.put(EventTraces.REQUEST, Traceparent.of(span))
                : request);
  }

  /** Only now it is known which handler it was for. */
  private static void end(Span span, ServerWebExchange exchange) {
    String method = exchange.getRequest().getMethod().name();
    Object route = exchange.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    span.setAttribute(SpanText.METHOD.key(), known(method));
    if (route != null) {
      span.setAttribute(SpanText.ROUTE.key(), route.toString());
      span.updateName(known(method) + " " + route);
    }
    HttpStatusCode status = exchange.getResponse().getStatusCode();
    if (status != null) {
      span.setAttribute(STATUS, (long) status.value());
      if (status.is5xxServerError()) {
        span.setStatus(StatusCode.ERROR);
      }
    }
    span.end();
  }

  /** A caller may invent one. */
  private static String known(String method) {
    return Set.of("POST", "PUT", "PATCH", "DELETE").contains(method) ? method : "_OTHER";
  }

  @Override
  public int getOrder() {
    return Ordered.HIGHEST_PRECEDENCE;
  }
}
