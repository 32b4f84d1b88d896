package org.ninefifteen.kit.web;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.ninefifteen.kit.problem.ConstantProblem;
import org.reactivestreams.Publisher;
import org.springframework.core.Ordered;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.web.reactive.HandlerMapping;
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
    if (isProbe(exchange.getRequest())) {
      return chain.filter(exchange);
    }
    if (inFlight.incrementAndGet() > most) {
      inFlight.decrementAndGet();
      return sendAway(exchange.getResponse());
    }
    Counted counted = new Counted(exchange);
    return chain
        .filter(exchange.mutate().response(counted).build())
        .doFinally(signal -> counted.letGo());
  }

  /** A probe must not fail for being one too many. */
  private static boolean isProbe(ServerHttpRequest request) {
    return request.getPath().value().startsWith("/actuator");
  }

  private static Mono<Void> sendAway(ServerHttpResponse response) {
    response.getHeaders().set(HttpHeaders.RETRY_AFTER, "1");
    return TOO_BUSY.answer(response);
  }

  @Override
  public int getOrder() {
    return Ordered.HIGHEST_PRECEDENCE + 1;
  }

  /** A stream stays open for hours: it counts until it begins. */
  private final class Counted extends ServerHttpResponseDecorator {

    private final ServerWebExchange exchange;
    private final AtomicBoolean counts = new AtomicBoolean(true);

    private Counted(ServerWebExchange exchange) {
      super(exchange.getResponse());
      this.exchange = exchange;
    }

    @Override
    public Mono<Void> writeAndFlushWith(Publisher<? extends Publisher<? extends DataBuffer>> body) {
      if (isOfAStream()) {
        letGo();
      }
      return super.writeAndFlushWith(body);
    }

    /** By what the handler declares: any answer is written so for whoever accepts nothing else. */
    private boolean isOfAStream() {
      Set<MediaType> declared =
          exchange.getAttributeOrDefault(HandlerMapping.PRODUCIBLE_MEDIA_TYPES_ATTRIBUTE, Set.of());
      return declared.contains(MediaType.TEXT_EVENT_STREAM);
    }

    private void letGo() {
      if (counts.compareAndSet(true, false)) {
        inFlight.decrementAndGet();
      }
    }
  }
}
