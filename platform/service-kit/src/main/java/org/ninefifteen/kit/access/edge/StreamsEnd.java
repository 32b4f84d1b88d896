package org.ninefifteen.kit.access.edge;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Ends a stream with the token that opened it: who goes on listening needs a new one. */
final class StreamsEnd implements WebFilter {

  private final Clock clock;

  StreamsEnd(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    Instant until = exchange.getAttribute(HandlerAccess.UNTIL);
    return until == null
        ? chain.filter(exchange)
        : chain.filter(
            exchange.mutate().response(new Ending(exchange.getResponse(), until)).build());
  }

  private final class Ending extends ServerHttpResponseDecorator {

    private final Instant until;

    private Ending(ServerHttpResponse response, Instant until) {
      super(response);
      this.until = until;
    }

    /** Only what streams is written so. */
    @Override
    public Mono<Void> writeAndFlushWith(Publisher<? extends Publisher<? extends DataBuffer>> body) {
      Duration left = Duration.between(clock.instant(), until);
      return super.writeAndFlushWith(Flux.from(body).takeUntilOther(Mono.delay(left)));
    }
  }
}
