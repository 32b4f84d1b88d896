package org.ninefifteen.console.page;

import org.ninefifteen.console.visitor.Visitors;
import org.springframework.security.web.reactive.result.view.CsrfRequestDataValueProcessor;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Tells the pages who reads them, and gives their forms the token that shows they are ours. */
public class Greeting implements WebFilter {

  /** Read by the templates by this name. */
  static final String VISITOR = "visitor";

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    return Visitors.current()
        .doOnNext(visitor -> exchange.getAttributes().put(VISITOR, visitor))
        .flatMap(visitor -> formToken(exchange))
        .then(chain.filter(exchange));
  }

  /** Whoever has just gone out is not greeted. */
  public static void forget(ServerWebExchange exchange) {
    exchange.getAttributes().remove(VISITOR);
  }

  private static Mono<CsrfToken> formToken(ServerWebExchange exchange) {
    Mono<CsrfToken> token = exchange.getAttributeOrDefault(CsrfToken.class.getName(), Mono.empty());
    return token.doOnNext(known ->
        exchange.getAttributes().put(CsrfRequestDataValueProcessor.DEFAULT_CSRF_ATTR_NAME, known));
  }
}
