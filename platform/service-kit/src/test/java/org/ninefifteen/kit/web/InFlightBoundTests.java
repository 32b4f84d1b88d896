package org.ninefifteen.kit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.InputStream;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** There is room for one. */
class InFlightBoundTests {

  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final Things things = new Things();
  private final Served served = Served.of(Things.class, things, new InFlightBound(1, meters));

  @RestController
  static final class Things {

    private final Sinks.One<String> slow = Sinks.one();

    @GetMapping("/slow")
    Mono<String> slow() {
      return slow.asMono();
    }

    @GetMapping(path = "/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    Flux<String> stream() {
      return Flux.concat(Flux.just("first"), Flux.never());
    }
  }

  @AfterEach
  void close() {
    served.close();
  }

  /** What a client accepts does not say what the handler does. */
  @ParameterizedTest
  @ValueSource(strings = {"*/*", "text/event-stream", "text/plain, text/event-stream"})
  void sendsAwayOneMoreWhateverItAccepts(String accepted) {
    var first = CompletableFuture.supplyAsync(() -> status("/slow", accepted));
    await().until(() -> inFlight() == 1);

    assertThat(status("/slow", accepted)).isEqualTo(503);
    assertThat(inFlight()).isEqualTo(1);
    things.slow.tryEmitValue("done").orThrow();
    assertThat(first.join()).isEqualTo(200);
    await().until(() -> inFlight() == 0);
  }

  @Test
  void countsAStreamUntilItBegins() throws Exception {
    things.slow.tryEmitValue("done").orThrow();
    try (InputStream one = served.get("/stream", "text/event-stream").body();
        InputStream other = served.get("/stream", "*/*").body()) {
      assertThat(one.readNBytes(10)).asString().isEqualTo("data:first");
      assertThat(other.readNBytes(10)).asString().isEqualTo("data:first");

      assertThat(inFlight()).isZero();
      assertThat(status("/slow", "*/*")).isEqualTo(200);
    }
    await().until(() -> inFlight() == 0);
  }

  private int status(String path, String accepted) {
    return served.get(path, accepted).statusCode();
  }

  private int inFlight() {
    return (int) meters.get("http.in.flight").gauge().value();
  }
}
