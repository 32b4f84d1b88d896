package org.ninefifteen.kit.web;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.AtomicInteger;
import org.ninefifteen.kit.problem.ConstantProblem;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** WebFlux has no natural limit: beyond this one, a request is sent away until later. */
public final class InFlightBound implements WebFilter, Ordered {

  private static final ConstantProblem TOO_BUSY =
      ConstantProblem.of(
          503, "too-busy", "Too busy", "Too many requests at once. Nothing was done; try again.");

  private final int most;
  private final AtomicInteger inFlight = new AtomicInteger();

  public InFlightBound(int most, MeterRegistry meters) {
    this.most = most;
    Gauge.builder("http.in.flight", inFlight, AtomicInteger::get)
        .description("Requests that are being handled, streams and probes apart")
        .register(meters);
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    if (isUnbounded(exchange.getRequest())) {
      return chain.filter(exchange);
    }
    if (inFlight.incrementAndGet() > most) {
      inFlight.decrementAndGet();
      return sendAway(exchange.getResponse());
    }
    return chain.filter(exchange).doFinally(signal -> inFlight.decrementAndGet());
  }

  /** A stream stays open for hours, and a probe must not fail for being one too many. */
  private static boolean isUnbounded(ServerHttpRequest request) {
    return request.getPath().value().startsWith("/actuator")
        || request.getHeaders().getAccept().contains(MediaType.TEXT_EVENT_STREAM);
  }

  private static Mono<Void> sendAway(ServerHttpResponse response) {
    response.getHeaders().set(HttpHeaders.RETRY_AFTER, "1");
    return TOO_BUSY.answer(response);
  }

  @Override
  public int getOrder() {
    return Ordered.HIGHEST_PRECEDENCE + 1;
  }
}
