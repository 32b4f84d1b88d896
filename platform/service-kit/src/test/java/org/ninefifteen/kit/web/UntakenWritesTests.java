package org.ninefifteen.kit.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import io.netty.channel.epoll.Epoll;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.WebFilter;
import reactor.core.publisher.Flux;

class UntakenWritesTests {

  private static final WebFilter NONE = (exchange, chain) -> chain.filter(exchange);

  private final Ticks ticks = new Ticks();

  @RestController
  static final class Ticks {

    private final AtomicInteger listeners = new AtomicInteger();

    @GetMapping(path = "/ticks", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    Flux<Long> ticks() {
      return Flux.interval(Duration.ofMillis(10))
          .onBackpressureDrop()
          .doOnSubscribe(begun -> listeners.incrementAndGet())
          .doFinally(end -> listeners.decrementAndGet());
    }
  }

  @BeforeEach
  void theKernelKnows() {
    assumeThat(Epoll.isAvailable()).as("Linux's own transport").isTrue();
  }

  @Test
  void endAStreamThatNobodyReadsAndNoOther() throws IOException {
    var settings = new UntakenWrites(Duration.ofSeconds(1));
    try (Served served = Served.of(Ticks.class, ticks, NONE, settings::apply);
        Socket deaf = listens(served);
        InputStream read = served.get("/ticks", "*/*").body()) {
      await().until(() -> ticks.listeners.get() == 2);

      await()
          .until(() -> {
            assertThat(read.readNBytes(100)).hasSize(100);
            return ticks.listeners.get() == 1;
          });

      assertThat(deaf.getInputStream().available()).isPositive();
      assertThat(read.readNBytes(3_000)).hasSize(3_000);
      assertThat(ticks.listeners.get()).isEqualTo(1);
    }
  }

  /** Its buffer is as small as can be, so that it is full soon. */
  private static Socket listens(Served served) throws IOException {
    Socket socket = new Socket();
    socket.setReceiveBufferSize(1);
    socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), served.port()));
    socket.getOutputStream().write("GET /ticks HTTP/1.1\r\nHost: here\r\n\r\n".getBytes(US_ASCII));
    return socket;
  }
}
