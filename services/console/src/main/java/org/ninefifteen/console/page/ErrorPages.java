package org.ninefifteen.console.page;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.INTERNAL_SERVER_ERROR;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.SERVICE_UNAVAILABLE;
import static org.springframework.http.HttpStatus.UNAUTHORIZED;

import org.ninefifteen.console.marac.MaracAway;
import org.ninefifteen.console.marac.NotAccepted;
import org.ninefifteen.console.marac.NotAllowed;
import org.ninefifteen.console.marac.NotThere;
import org.ninefifteen.console.marac.NotYours;
import org.ninefifteen.console.page.model.Trouble;
import org.ninefifteen.console.provider.ProviderAway;
import org.ninefifteen.console.relay.SignInAgain;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.netty.channel.AbortedException;

/** Every way not to get a page ends in a page that says what to do. */
@ControllerAdvice
class ErrorPages {

  private static final Logger log = LoggerFactory.getLogger(ErrorPages.class);

  private final Troubles troubles;
  private final ServerAuthenticationEntryPoint door;

  ErrorPages(Troubles troubles, ServerAuthenticationEntryPoint door) {
    this.troubles = troubles;
    this.door = door;
  }

  @ExceptionHandler
  Rendering away(MaracAway away, ServerWebExchange exchange) {
    log.atWarn().addKeyValue("cause", away.kind()).log("The MARAC does not answer");
    return troubles.page(SERVICE_UNAVAILABLE, Trouble.maracAway(), exchange);
  }

  @ExceptionHandler
  Mono<Void> signInAgain(SignInAgain end, ServerWebExchange exchange) {
    return door.commence(exchange, end);
  }

  @ExceptionHandler
  Mono<Void> providerAway(ProviderAway away, ServerWebExchange exchange) {
    return troubles.away(away, exchange);
  }

  @ExceptionHandler
  Rendering notAccepted(NotAccepted refused, ServerWebExchange exchange) {
    log.atWarn().addKeyValue("cause", refused.getMessage()).log("A token was not accepted");
    return troubles.page(UNAUTHORIZED, Trouble.notAccepted(), exchange);
  }

  @ExceptionHandler
  Rendering notAllowed(NotAllowed refused, ServerWebExchange exchange) {
    return troubles.page(FORBIDDEN, troubles.notAllowed(exchange), exchange);
  }

  @ExceptionHandler
  Rendering notYours(NotYours item, ServerWebExchange exchange) {
    return troubles.page(FORBIDDEN, Trouble.notYours(item.ring()), exchange);
  }

  @ExceptionHandler
  Rendering notThere(NotThere missing, ServerWebExchange exchange) {
    return troubles.page(NOT_FOUND, Trouble.notThere(missing.getMessage()), exchange);
  }

  @ExceptionHandler
  Rendering notUnderstood(NotUnderstood address, ServerWebExchange exchange) {
    return troubles.page(BAD_REQUEST, Trouble.notUnderstood(address.getMessage()), exchange);
  }

  /** What the framework refuses: an address without a page, a number that is none. */
  @ExceptionHandler
  Rendering refused(ResponseStatusException refused, ServerWebExchange exchange) {
    HttpStatusCode status = refused.getStatusCode();
    return status.is4xxClientError()
        ? troubles.page(status, Trouble.notThere(null), exchange)
        : unforeseen(refused, exchange);
  }

  /** Whoever asked has gone: there is nobody to tell. */
  @ExceptionHandler
  Mono<Void> gone(AbortedException gone, ServerWebExchange exchange) {
    return Mono.empty();
  }

  @ExceptionHandler
  Rendering unforeseen(Exception unforeseen, ServerWebExchange exchange) {
    String reference = exchange.getRequest().getId();
    log.atError().addKeyValue("reference", reference).setCause(unforeseen).log("No page was made");
    return troubles.page(INTERNAL_SERVER_ERROR, Trouble.unforeseen(reference), exchange);
  }
}
