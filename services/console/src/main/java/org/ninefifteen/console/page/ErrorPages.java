package org.ninefifteen.console.page;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.INTERNAL_SERVER_ERROR;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.SERVICE_UNAVAILABLE;

import org.ninefifteen.console.ConsoleProperties;
import org.ninefifteen.console.marac.MaracAway;
import org.ninefifteen.console.marac.NotThere;
import org.ninefifteen.console.page.model.Frame;
import org.ninefifteen.console.page.model.Trouble;
import org.ninefifteen.console.page.model.TroublePage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;

/** Every way not to get a page ends in a page that says what to do. */
@ControllerAdvice
class ErrorPages {

  private static final Logger log = LoggerFactory.getLogger(ErrorPages.class);

  private final ConsoleProperties properties;

  ErrorPages(ConsoleProperties properties) {
    this.properties = properties;
  }

  @ExceptionHandler
  Rendering away(MaracAway away, ServerWebExchange exchange) {
    log.atWarn().addKeyValue("cause", away.kind()).log("The MARAC does not answer");
    return page(SERVICE_UNAVAILABLE, Trouble.maracAway(), exchange);
  }

  @ExceptionHandler
  Rendering notThere(NotThere missing, ServerWebExchange exchange) {
    return page(NOT_FOUND, Trouble.notThere(missing.getMessage()), exchange);
  }

  @ExceptionHandler
  Rendering notUnderstood(NotUnderstood address, ServerWebExchange exchange) {
    return page(BAD_REQUEST, Trouble.notUnderstood(address.getMessage()), exchange);
  }

  /** What the framework refuses: an address without a page, a number that is none. */
  @ExceptionHandler
  Rendering refused(ResponseStatusException refused, ServerWebExchange exchange) {
    HttpStatusCode status = refused.getStatusCode();
    return status.is4xxClientError()
        ? page(status, Trouble.notThere(null), exchange)
        : unforeseen(refused, exchange);
  }

  @ExceptionHandler
  Rendering unforeseen(Exception unforeseen, ServerWebExchange exchange) {
    String reference = exchange.getRequest().getId();
    log.atError().addKeyValue("reference", reference).setCause(unforeseen).log("No page was made");
    return page(INTERNAL_SERVER_ERROR, Trouble.unforeseen(reference), exchange);
  }

  private Rendering page(HttpStatusCode status, Trouble trouble, ServerWebExchange exchange) {
    Frame frame = frame(exchange.getRequest().getPath().value());
    Rendering.Builder<?> page =
        Rendering.view("trouble")
            .status(status)
            .modelAttribute("page", new TroublePage(frame, trouble));
    return (trouble.isPassing() ? page.header(HttpHeaders.RETRY_AFTER, "30") : page).build();
  }

  private Frame frame(String path) {
    return properties.partnerships().stream()
        .filter(known -> (path + "/").startsWith("/partnerships/" + known.id() + "/"))
        .findFirst()
        .map(known -> new Frame(known.id(), known.name(), null, null, Frame.Part.NONE))
        .orElseGet(Frame::none);
  }
}
