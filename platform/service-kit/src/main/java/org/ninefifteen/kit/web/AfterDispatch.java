package org.ninefifteen.kit.web;

import org.springframework.core.Ordered;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.netty.Connection;

/**
 * Handles a request after the connection has handed it over, on the same thread. Reactor Netty
 * 1.3.6 reads a kept connection no further when a request that came early is answered while it is
 * handed over, as a refusal is: the next request on it would wait for ever (reactor-netty 4361).
 */
public final class AfterDispatch implements WebFilter, Ordered {

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    Object request = ServerHttpRequestDecorator.getNativeRequest(exchange.getRequest());
    return request instanceof Connection connection
        ? chain
            .filter(exchange)
            .subscribeOn(Schedulers.fromExecutor(connection.channel().eventLoop()))
        : chain.filter(exchange);
  }

  @Override
  public int getOrder() {
    return Ordered.HIGHEST_PRECEDENCE;
  }
}
