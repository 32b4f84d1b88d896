package org.ninefifteen.kit.web;

import io.netty.channel.epoll.Epoll;
import io.netty.channel.epoll.EpollChannelOption;
import java.time.Duration;
import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import reactor.netty.http.server.HttpServer;

/**
 * Hangs up on whoever takes nothing of what was written: a machine that is gone, or a page that
 * stopped reading and whose buffers are full. A stream writes little, so our own buffers would
 * never be: only the kernel knows what the other end has taken. Where it is not Linux's, such a
 * stream ends with its token.
 */
public final class UntakenWrites implements NettyServerCustomizer {

  private final Duration within;

  public UntakenWrites(Duration within) {
    this.within = within;
  }

  @Override
  public HttpServer apply(HttpServer server) {
    return Epoll.isAvailable()
        ? server.childOption(
            EpollChannelOption.TCP_USER_TIMEOUT, Math.toIntExact(within.toMillis()))
        : server;
  }
}
