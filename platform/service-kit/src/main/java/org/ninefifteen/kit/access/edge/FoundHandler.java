package org.ninefifteen.kit.access.edge;

import org.springframework.core.Ordered;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The handler that the door has found already, so that nobody looks for it a second time. */
final class FoundHandler implements HandlerMapping, Ordered {

  private static final String FOUND = FoundHandler.class.getName();

  static void keep(Object handler, ServerWebExchange exchange) {
    exchange.getAttributes().put(FOUND, handler);
  }

  @Override
  public Mono<Object> getHandler(ServerWebExchange exchange) {
    Object found = exchange.getAttribute(FOUND);
    return Mono.justOrEmpty(found);
  }

  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }
}
