package org.ninefifteen.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ninefifteen.launcher.demo.Demo;
import org.ninefifteen.launcher.options.FreePorts;
import org.ninefifteen.launcher.options.Options;
import org.ninefifteen.launcher.options.Port;
import org.ninefifteen.launcher.tokens.AgencyTokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class KillE2E {
  private static final int REPORTS = 300;
  private static final long SEED = Long.getLong("kill.seed", System.nanoTime() % 10_000);

  private final HttpClient http = HttpClient.newHttpClient();
  private final AtomicInteger accepted = new AtomicInteger();
  private final Map<Port, Integer> ports = FreePorts.of(Options.of(OneMachine.arguments()));
  private final Path folder;
  private final AgencyTokens tokens;

  KillE2E(@TempDir Path folder) {
    this.folder = folder;
    this.tokens = OneMachine.tokens(ports, folder.resolve("data"));
  }

  @Test
  void aKillAtAnyInstantLosesNothingAndDoublesNothing() throws Exception {
    var killAfter = new Random(SEED).nextInt(REPORTS);
    System.out.printf("kill.seed=%d: killed after %d accepted reports%n", SEED, killAfter);

    try (var first = start("first")) {
      var posting =
          CompletableFuture.runAsync(
              () -> IntStream.range(0, REPORTS).forEach(this::postUntilAccepted));
      Awaitility.await()
          .pollInterval(Duration.ofMillis(1))
          .until(() -> accepted.get() >= killAfter);
      first.kill();
      try (var second = start("second")) {
        posting.get(60, TimeUnit.SECONDS);

        Awaitility.await().until(() -> signals() >= REPORTS);
        assertThat(signals()).isEqualTo(REPORTS);
        assertThat(
                get(
                        Port.REPORTS,
                        "/partnerships/medway/reports?size=1",
                        tokens.bearer("kent-police"))
                    .path("total")
                    .asLong())
            .isEqualTo(REPORTS);
        endsInTime(second);
      }
    }
  }

  private static void endsInTime(Child child) throws InterruptedException {
    child.process().destroy();

    assertThat(child.exit(Duration.ofSeconds(6))).isZero();
  }

  private Child start(String name) {
    var arguments = new ArrayList<>(List.of("--empty", "--data=" + folder.resolve("data")));
    ports.forEach((port, number) -> arguments.add(port.option() + "=" + number));
    return Child.start(folder.resolve(name + ".out"), arguments).awaitReady();
  }

  /** An agency's system that was given no answer sends the same again, under the same key. */
  private void postUntilAccepted(int i) {
    Awaitility.await()
        .atMost(Duration.ofMinutes(2))
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(20))
        .ignoreExceptionsInstanceOf(UncheckedIOException.class)
        .until(() -> post("kill-" + i) == 201);
    accepted.incrementAndGet();
  }

  private int post(String key) {
    var body =
        BodyPublishers.ofString(
            Reports.aNoise(Instant.EPOCH.plusSeconds(1_700_000_000), "Kill Lane"));
    return answer(
            request(Port.REPORTS, "/partnerships/medway/reports", tokens.bearer("kent-police"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(body)
                .build())
        .statusCode();
  }

  private long signals() {
    return get(
            Port.COMMUNITY_MARAC,
            "/partnerships/medway/agendas/" + Demo.nextCall(Clock.systemUTC()),
            tokens.bearerOfTeam("medway"))
        .path("counts")
        .path("signals")
        .asLong();
  }

  private JsonNode get(Port port, String path, String bearer) {
    return JsonMapper.shared().readTree(answer(request(port, path, bearer).GET().build()).body());
  }

  private HttpRequest.Builder request(Port port, String path, String bearer) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + ports.get(port) + path))
        .header("Authorization", bearer)
        .timeout(Duration.ofSeconds(10));
  }

  private HttpResponse<String> answer(HttpRequest request) {
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
