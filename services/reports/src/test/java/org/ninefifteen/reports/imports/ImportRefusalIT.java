package org.ninefifteen.reports.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.ninefifteen.reports.imports.ImportClient.ASB;
import static org.ninefifteen.reports.imports.ImportClient.HEADER;
import static org.ninefifteen.reports.imports.ImportClient.created;
import static org.ninefifteen.reports.imports.ImportClient.json;
import static org.ninefifteen.reports.imports.ImportClient.rows;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ninefifteen.reports.ReportsApplication;
import org.ninefifteen.testkit.parts.Parts;
import org.ninefifteen.testkit.parts.WithParts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What is not taken, and what is not taken to its end. */
@WithParts(topics = "reports")
@SpringBootTest(
    classes = ReportsApplication.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "reports.imports.max-size=200KB",
      "reports.imports.max-rows=2500",
      "reports.imports.batch=50"
    })
class ImportRefusalIT {

  private final Parts parts;
  private final ImportClient client;

  @Autowired
  ImportRefusalIT(Parts parts, @LocalServerPort int port) {
    this.parts = parts;
    this.client = new ImportClient(port);
  }

  @AfterEach
  void storeIsThere() {
    parts.startStore();
    awaitStore();
  }

  private void awaitStore() {
    await().until(() -> client.get(ImportClient.IMPORTS).has("items"));
  }

  @Test
  void namesTheColumnsThatAreMissing() {
    HttpResponse<String> answer = client.send("Month,Location\n2024-01,x\n");

    assertThat(problem(answer, 422)).isEqualTo("urn:problem:header-does-not-fit");
    assertThat(texts(answer, "missing"))
        .containsExactly("Crime ID", "Latitude", "Longitude", "Crime type", "LSOA name");
  }

  @Test
  void refusesAnEmptyFile() {
    assertThat(problem(client.send(""), 422)).isEqualTo("urn:problem:empty-file");
  }

  @Test
  void listsTheProfilesToWhoeverNamesAnother() {
    HttpResponse<String> answer = client.send(BodyPublishers.ofString(HEADER), "mine", "");

    assertThat(problem(answer, 422)).isEqualTo("urn:problem:unknown-profile");
    assertThat(texts(answer, "known")).containsExactly("camden-street-crime", "data-police-uk");
  }

  @Test
  void namesEachMissingParameter() {
    HttpResponse<String> answer =
        client.post("?area=Medway", BodyPublishers.ofString(HEADER), "application/json");

    assertThat(problem(answer, 400)).isEqualTo("urn:problem:invalid-request");
    assertThat(json(answer.body()).path("errors").findValuesAsString("field"))
        .containsExactly("profile");
  }

  @Test
  void refusesAFileThatIsTooLargeBeforeItHasCome() {
    HttpResponse<String> answer = client.send(HEADER + ASB.repeat(3_000));

    assertThat(problem(answer, 413)).isEqualTo("urn:problem:file-too-large");
  }

  @Test
  void endsAFileThatGrowsTooLargeAndKeepsWhatCame() {
    HttpResponse<String> answer = client.stream(HEADER + ASB.repeat(3_000));

    assertThat(problem(answer, 413)).isEqualTo("urn:problem:file-too-large");
    assertStoppedAfterSome(answer);
  }

  @Test
  void endsAFileOfTooManyRowsAndKeepsWhatCame() {
    HttpResponse<String> answer = client.send(HEADER + ASB + "x\n".repeat(2_500));

    assertThat(problem(answer, 413)).isEqualTo("urn:problem:too-many-rows");
    assertStoppedAfterSome(answer);
  }

  @Test
  void saysThatTheStoreIsAwayAndIsCompletedByTheSameFile() {
    String file = HEADER + ASB.repeat(100);
    parts.stopStore();
    HttpResponse<String> away = client.send(file);
    parts.startStore();
    awaitStore();

    assertThat(problem(away, 503)).isEqualTo("urn:problem:store-unavailable");
    assertThat(away.headers().firstValue("Retry-After")).isPresent();
    assertThat(rows(created(client.send(file))))
        .isEqualTo("100 read, 100 accepted, 0 known, 0 outside, 0 bad");
  }

  private void assertStoppedAfterSome(HttpResponse<String> answer) {
    JsonNode run = client.get(answer.headers().firstValue("Location").orElseThrow());
    assertThat(run.path("state").asString()).isEqualTo("INTERRUPTED");
    assertThat(run.path("stopped").asString()).startsWith("At most");
    assertThat(run.at("/rows/accepted").asInt()).isPositive();
  }

  private static String problem(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    return json(answer.body()).path("type").asString();
  }

  private static List<String> texts(HttpResponse<String> answer, String name) {
    return json(answer.body()).path(name).valueStream().map(JsonNode::asString).toList();
  }
}
