package org.ninefifteen.kit.limits;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.ninefifteen.kit.access.Caller;
import org.ninefifteen.kit.problem.ConstantProblem;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Sends a client away that asks too often. It comes after the door, which knows whose token it is:
 * behind a proxy all clients have one address.
 */
final class ClientLimit implements WebFilter, Ordered {

  private static final ConstantProblem TOO_OFTEN =
      ConstantProblem.of(
          429,
          "too-many-requests",
          "Too many requests",
          "You ask too often. Nothing was done; try again later.");

  private final Allowances allowances;
  private final Counter refused;

  ClientLimit(LimitsProperties properties, MeterRegistry meters) {
    this.allowances = new Allowances(properties);
    this.refused =
        Counter.builder("http.limited")
            .description("Requests of clients that asked too often")
            .register(meters);
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    Caller caller = exchange.getAttribute(Caller.class.getName());
    Duration wait = caller == null ? Duration.ZERO : allowances.take(caller.id());
    return wait.isZero() ? chain.filter(exchange) : sendAway(exchange, wait);
  }

  private Mono<Void> sendAway(ServerWebExchange exchange, Duration wait) {
    refused.increment();
    exchange
        .getResponse()
        .getHeaders()
        .set(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1));
    return TOO_OFTEN.answer(exchange.getResponse());
  }

  /** After the filters of the door, which are at -100. */
  @Override
  public int getOrder() {
    return -50;
  }
}
