package org.ninefifteen.reports.imports;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.ninefifteen.reports.imports.ImportClient.ASB;
import static org.ninefifteen.reports.imports.ImportClient.HEADER;
import static org.ninefifteen.reports.imports.ImportClient.created;
import static org.ninefifteen.reports.imports.ImportClient.json;
import static org.ninefifteen.reports.imports.ImportClient.path;
import static org.ninefifteen.reports.imports.ImportClient.rows;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.ninefifteen.reports.ReportsApplication;
import org.ninefifteen.testkit.parts.WithParts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@WithParts(topics = "reports")
@SpringBootTest(
    classes = ReportsApplication.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "reports.imports.batch=50")
class ImportIT {

  private final ImportClient client;

  @Autowired
  ImportIT(@LocalServerPort int port) {
    this.client = new ImportClient(port);
  }

  @Test
  void keepsEqualRowsApartAndTheSameFileOnce() {
    JsonNode first = created(client.send(HEADER + ASB + ASB));
    JsonNode second = created(client.send(HEADER + ASB + ASB));

    assertThat(rows(first)).isEqualTo("2 read, 2 accepted, 0 known, 0 outside, 0 bad");
    assertThat(rows(second)).isEqualTo("2 read, 0 accepted, 2 known, 0 outside, 0 bad");
    assertThat(second.path("state").asString()).isEqualTo("COMPLETED");
    assertThat(client.reportsOf(second))
        .isEqualTo(client.reportsOf(first))
        .doesNotHaveDuplicates()
        .hasSize(2);
  }

  @Test
  void namesBadRowsAndKeepsTheGood() {
    String wrong = ASB.replace("2024-01", "2024-13").replace("51.3747", "north");
    String huge = "x".repeat(70_000) + "\n";
    String csv = HEADER + ASB + wrong + "\"open,quote\n" + "a,b\n" + huge + ASB;
    JsonNode run = created(client.send(csv));

    assertThat(rows(run)).isEqualTo("6 read, 2 accepted, 0 known, 0 outside, 4 bad");
    JsonNode bad = client.get(path(run) + "/rows?outcome=bad");
    assertThat(bad.path("total").asInt()).isEqualTo(4);
    assertThat(bad.path("items").valueStream().map(ImportIT::told))
        .containsExactly(
            "3: Month wrong, Latitude wrong", "4:  quote", "5:  columns", "6:  too-long");
    assertThat(client.get(path(run) + "/rows").path("items")).hasSize(6);
  }

  @Test
  void narrowsToAnArea() {
    String csv = HEADER + ASB + ASB.replace("Medway", "Ashford");
    JsonNode run = created(client.send(BodyPublishers.ofString(csv), "data-police-uk", "Medway"));

    assertThat(rows(run)).isEqualTo("2 read, 1 accepted, 0 known, 1 outside, 0 bad");
  }

  @Test
  void tellsOfItsProgressLineByLine() {
    HttpResponse<String> answer = client.follow(HEADER + ASB.repeat(120));

    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(answer.body().lines().map(line -> json(line).at("/rows/read").asInt()))
        .containsExactly(0, 50, 100, 120, 120);
  }

  @Test
  void canBeFollowedByOthersWhileItRuns() throws IOException {
    try (Socket stalled = client.stall(HEADER + ASB.repeat(200))) {
      assertThat(stalled.isConnected()).isTrue();
      await()
          .untilAsserted(() -> {
            JsonNode run = client.newest();
            assertThat(run.path("state").asString()).isEqualTo("RUNNING");
            assertThat(run.at("/rows/accepted").asInt()).isPositive();
          });
    }
  }

  @Test
  void isInterruptedWhenTheClientGoesAndCompletedByTheSameFile() throws IOException {
    try (Socket stalled = client.stall(HEADER + ASB.repeat(200))) {
      assertThat(stalled.isConnected()).isTrue();
      await().until(() -> client.newest().at("/rows/accepted").asInt() >= 50);
    }

    await()
        .untilAsserted(
            () -> assertThat(client.newest().path("state").asString()).isEqualTo("INTERRUPTED"));
    JsonNode again = created(client.send(HEADER + ASB.repeat(250)));
    assertThat(again.at("/rows/known").asInt()).isGreaterThanOrEqualTo(50);
    assertThat(again.at("/rows/known").asInt() + again.at("/rows/accepted").asInt()).isEqualTo(250);
  }

  @Test
  void importsCamdenOnce() throws IOException {
    Path file = real("camden-crime-june-2019.csv");

    assertThat(rows(created(client.send(BodyPublishers.ofFile(file), "camden-street-crime", ""))))
        .isEqualTo("4075 read, 4075 accepted, 0 known, 0 outside, 0 bad");
    assertThat(rows(created(client.send(BodyPublishers.ofFile(file), "camden-street-crime", ""))))
        .isEqualTo("4075 read, 0 accepted, 4075 known, 0 outside, 0 bad");
  }

  /** An area first and the whole county later: the rows of the area are known by then. */
  @Test
  void importsMedwayAndThenKent() throws IOException {
    Path file = real("kent-street-2024-01.csv");

    assertThat(rows(created(client.send(BodyPublishers.ofFile(file), "data-police-uk", "Medway"))))
        .isEqualTo("14466 read, 2478 accepted, 0 known, 11988 outside, 0 bad");
    assertThat(rows(created(client.send(BodyPublishers.ofFile(file), "data-police-uk", ""))))
        .isEqualTo("14466 read, 11988 accepted, 2478 known, 0 outside, 0 bad");
  }

  private static Path real(String name) {
    Path file = Path.of("../../../shared/data", name);
    assumeTrue(Files.exists(file), name + " is not beside the project; its test is skipped.");
    return file;
  }

  private static String told(JsonNode row) {
    return row.path("line").asInt()
        + ": "
        + row.path("faults")
            .valueStream()
            .map(fault -> fault.path("column").asString("") + " " + fault.path("code").asString())
            .collect(joining(", "));
  }
}
