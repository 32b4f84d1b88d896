package org.ninefifteen.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ninefifteen.launcher.options.FreePorts;
import org.ninefifteen.launcher.options.Options;
import org.ninefifteen.launcher.options.Port;
import org.ninefifteen.launcher.tokens.AgencyTokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ImportKillE2E {
  private static final int ROWS = 6_000;
  private static final String IMPORTS = "/partnerships/medway/reports/imports";
  private static final String HEADER =
      "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,"
          + "Crime type,Last outcome category,Context\n";

  /** An import is answered when all of it is stored. */
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final HttpClient http = HttpClient.newHttpClient();
  private final Map<Port, Integer> ports = FreePorts.of(Options.of(OneMachine.arguments()));
  private final Path folder;
  private final AgencyTokens tokens;

  ImportKillE2E(@TempDir Path folder) {
    this.folder = folder;
    this.tokens = OneMachine.tokens(ports, folder.resolve("data"));
  }

  @Test
  void theSameFileAfterAKillInItsMiddleIsImportedOnce() throws Exception {
    long stored;
    try (var first = start("first")) {
      var sending =
          http.send(
              request("?profile=data-police-uk&agency=kent-police", file())
                  .header("Accept", "application/x-ndjson")
                  .build(),
              BodyHandlers.ofLines());
      assertThat(sending.statusCode()).isEqualTo(201);
      var progress = sending.body().iterator();
      stored =
          Stream.generate(progress::next)
              .mapToLong(line -> json(line).at("/rows/accepted").asLong())
              .filter(rows -> rows > 0)
              .findFirst()
              .orElseThrow();
      first.kill();
      assertThatThrownBy(() -> progress.forEachRemaining(line -> {}))
          .isInstanceOf(UncheckedIOException.class);
    }

    try (var second = start("second")) {
      var kept = total();
      var again = post("?profile=data-police-uk&agency=kent-police", file());

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

  private static JsonNode json(String text) {
    return JsonMapper.shared().readTree(text);
  }

  private Child start(String name) {
    var arguments = new ArrayList<>(List.of("--empty", "--data=" + folder.resolve("data")));
    ports.forEach((port, number) -> arguments.add(port.option() + "=" + number));
    return Child.start(folder.resolve(name + ".out"), arguments).awaitReady();
  }

  private HttpRequest.Builder request(String query, String csv) {
    return asked(IMPORTS + query)
        .header("Content-Type", "text/csv")
        .timeout(PATIENCE)
        .POST(BodyPublishers.ofString(csv));
  }

  private JsonNode post(String query, String csv) throws IOException, InterruptedException {
    var answer = http.send(request(query, csv).build(), BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return json(answer.body());
  }

  /** A store that is busy with the import may have no time to count; whoever asks comes again. */
  private long total() throws IOException, InterruptedException {
    var all = asked("/partnerships/medway/reports?size=1").build();
    var answer = http.send(all, BodyHandlers.ofString());
    while (answer.statusCode() == 503) {
      Thread.sleep(
          Duration.ofSeconds(answer.headers().firstValueAsLong("Retry-After").orElseThrow()));
      answer = http.send(all, BodyHandlers.ofString());
    }
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return json(answer.body()).at("/total").asLong();
  }

  private HttpRequest.Builder asked(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + ports.get(Port.REPORTS) + path))
        .header("Authorization", tokens.bearer("kent-police"));
  }
}
