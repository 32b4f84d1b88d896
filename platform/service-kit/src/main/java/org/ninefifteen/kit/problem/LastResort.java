package org.ninefifteen.kit.problem;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webflux.error.ErrorWebExceptionHandler;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * What goes wrong before any handler, such as a header that cannot be read. The framework's own
 * would log the address with its query, in which callers put what belongs in no log.
 */
public final class LastResort implements ErrorWebExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(LastResort.class);

  private static final ConstantProblem FAULTY =
      ConstantProblem.of(400, "bad-request", "Bad request", "The request cannot be read.");
  private static final ConstantProblem BROKEN =
      ConstantProblem.of(500, "internal-error", "Internal error", "Something went wrong here.");

  @Override
  public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
    ServerHttpResponse response = exchange.getResponse();
    if (response.isCommitted()) {
      return Mono.error(failure);
    }
    if (isOfTheCaller(failure)) {
      return FAULTY.answer(response);
    }
    LOG.error("Request {} failed before its handler", exchange.getRequest().getId(), failure);
    return BROKEN.answer(response);
  }

  private static boolean isOfTheCaller(Throwable failure) {
    return failure instanceof InvalidMediaTypeException
        || (failure instanceof ResponseStatusException told
            && told.getStatusCode().is4xxClientError());
  }
}
