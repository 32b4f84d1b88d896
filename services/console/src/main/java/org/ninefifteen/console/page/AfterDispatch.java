package org.ninefifteen.console.page;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.netty.Connection;

/**
 * Handles a request after its connection has handed it over. Reactor Netty 1.3.6 reads a kept
 * connection no further when a request that came early is answered while it is handed over
 * (reactor-netty 4361): a form that is sent soon after a page is then never read.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class AfterDispatch implements WebFilter {

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    Object request = ServerHttpRequestDecorator.getNativeRequest(exchange.getRequest());
    return request instanceof Connection connection
        ? chain
            .filter(exchange)
            .subscribeOn(Schedulers.fromExecutor(connection.channel().eventLoop()))
        : chain.filter(exchange);
  }
}
