package org.ninefifteen.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ninefifteen.launcher.options.Port;
import org.ninefifteen.launcher.tokens.AgencyTokens;
import tools.jackson.databind.JsonNode;

class KillE2E {
  private static final int REPORTS = 300;
  private static final long SEED = Long.getLong("kill.seed", System.nanoTime() % 10_000);

  private final AtomicInteger accepted = new AtomicInteger();
  private final Installation installation;
  private final AgencyTokens tokens;

  KillE2E(@TempDir Path folder) {
    this.installation = Installation.in(folder);
    this.tokens = installation.agencies();
  }

  @Test
  void aKillAtAnyInstantLosesNothingAndDoublesNothing() throws Exception {
    var killAfter = new Random(SEED).nextInt(REPORTS);
    System.out.printf("kill.seed=%d: killed after %d accepted reports%n", SEED, killAfter);

    try (var first = installation.start("first")) {
      var posting =
          CompletableFuture.runAsync(
              () -> IntStream.range(0, REPORTS).forEach(this::postUntilAccepted));
      Awaitility.await()
          .pollInterval(Duration.ofMillis(1))
          .until(() -> accepted.get() >= killAfter);
      first.kill();
      try (var second = installation.start("second")) {
        posting.get(60, TimeUnit.SECONDS);

        Awaitility.await().until(() -> signals() >= REPORTS);
        assertThat(signals()).isEqualTo(REPORTS);
        assertThat(stored()).isEqualTo(REPORTS);
        endsInTime(second);
      }
    }
  }

  private static void endsInTime(Child child) throws InterruptedException {
    child.process().destroy();

    assertThat(child.exit(Duration.ofSeconds(6))).isZero();
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
    var report = Reports.aNoise(Instant.EPOCH.plusSeconds(1_700_000_000), "Kill Lane");
    var url = installation.url(Port.REPORTS, "/partnerships/medway/reports");
    return Http.send(
            Http.posting(url, tokens.bearer("kent-police"), report).header("Idempotency-Key", key))
        .statusCode();
  }

  private long stored() {
    var url = installation.url(Port.REPORTS, "/partnerships/medway/reports?size=1");
    return get(url, tokens.bearer("kent-police")).path("total").asLong();
  }

  private long signals() {
    return get(installation.agenda(), tokens.bearerOfTeam("medway")).at("/counts/signals").asLong();
  }

  private static JsonNode get(String url, String bearer) {
    return Http.json(Http.send(Http.request(url, bearer)));
  }
}
