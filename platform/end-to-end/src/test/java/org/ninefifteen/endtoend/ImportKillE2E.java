package org.ninefifteen.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ninefifteen.launcher.options.Port;
import org.ninefifteen.launcher.tokens.AgencyTokens;
import tools.jackson.databind.JsonNode;

class ImportKillE2E {
  private static final int ROWS = 6_000;
  private static final String HEADER =
      "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,"
          + "Crime type,Last outcome category,Context\n";

  /** An import is answered when all of it is stored. */
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final Installation installation;
  private final AgencyTokens tokens;

  ImportKillE2E(@TempDir Path folder) {
    this.installation = Installation.in(folder);
    this.tokens = installation.agencies();
  }

  @Test
  void theSameFileAfterAKillInItsMiddleIsImportedOnce() throws Exception {
    long stored;
    try (var first = installation.start("first")) {
      var sending =
          Http.send(
              importing(file()).header("Accept", "application/x-ndjson"), BodyHandlers.ofLines());
      assertThat(sending.statusCode()).isEqualTo(201);
      var progress = sending.body().iterator();
      stored =
          Stream.generate(progress::next)
              .mapToLong(line -> Http.json(line).at("/rows/accepted").asLong())
              .filter(rows -> rows > 0)
              .findFirst()
              .orElseThrow();
      first.kill();
      assertThatThrownBy(() -> progress.forEachRemaining(line -> {}))
          .isInstanceOf(UncheckedIOException.class);
    }

    try (var second = installation.start("second")) {
      var kept = total();
      var again = imported(file());

      assertThat(kept).isBetween(stored, ROWS - 1L);
      assertThat(again.at("/rows/read").asLong()).isEqualTo(ROWS);
      assertThat(again.at("/rows/known").asLong()).isGreaterThanOrEqualTo(kept);
      assertThat(again.at("/rows/known").asLong() + again.at("/rows/accepted").asLong())
          .isEqualTo(ROWS);
      assertThat(total()).isEqualTo(ROWS);
      assertThat(second.process().isAlive()).isTrue();
    }
  }

  /** Rows without an id, and each of them twice: two equal rows may be two people. */
  private static String file() {
    return IntStream.range(0, ROWS)
        .mapToObj(i ->
            ",2024-01,Kent Police,Kent Police,0.5288,51.%04d,On or near Number %d Way,E1,Medway 015G,"
                    .formatted(i / 2 % 10_000, i / 2)
                + "Anti-social behaviour,,\n")
        .collect(Collectors.joining("", HEADER, ""));
  }

  private JsonNode imported(String csv) {
    var answer = Http.send(importing(csv));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return Http.json(answer);
  }

  private HttpRequest.Builder importing(String csv) {
    return asked("/imports?profile=data-police-uk&agency=kent-police")
        .header("Content-Type", "text/csv")
        .timeout(PATIENCE)
        .POST(BodyPublishers.ofString(csv));
  }

  /** A store that is busy with the import may have no time to count; whoever asks comes again. */
  private long total() throws InterruptedException {
    var answer = Http.send(asked("?size=1"));
    while (answer.statusCode() == 503) {
      Thread.sleep(
          Duration.ofSeconds(answer.headers().firstValueAsLong("Retry-After").orElseThrow()));
      answer = Http.send(asked("?size=1"));
    }
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return Http.json(answer).path("total").asLong();
  }

  private HttpRequest.Builder asked(String rest) {
    var url = installation.url(Port.REPORTS, "/partnerships/medway/reports" + rest);
    return Http.request(url, tokens.bearer("kent-police"));
  }
}
