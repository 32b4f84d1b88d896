package org.ninefifteen.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.ninefifteen.testkit.parts.WithParts;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"outbox.sweep-every=PT1S", "outbox.sweep-after=PT1S"})
@WithParts(topics = "reports")
class ReportsApiIT {

  private static final String HOUSING = "{\"agency\": \"medway-housing\"}";

  @LocalServerPort int port;

  private Client client;

  @BeforeEach
  void open() {
    client = new Client(port);
  }

  @Nested
  class Receiving {

    @Test
    void saysWhereTheReportIs() {
      HttpResponse<String> response = client.post("medway/reports", Client.REPORT);

      String report = Client.json(response).get("report").stringValue();
      assertThat(response.statusCode()).isEqualTo(201);
      assertThat(response.headers().firstValue("Location"))
          .contains("/partnerships/medway/reports/" + report);
      JsonNode seen = Client.json(client.get("medway/reports/" + report));
      assertThat(seen.get("status").stringValue()).isEqualTo("RECEIVED");
      assertThat(seen.get("hasDetails").booleanValue()).isTrue();
    }

    @Test
    void namesEveryFaultyFieldAtOnce() {
      HttpResponse<String> response =
          client.post(
              "medway/reports",
              """
              {"agency": "Kent Police", "occurredAt": "2999-01-01T00:00:00Z",
               "place": {"point": {"lat": "x", "lon": 300}, "uprn": "none"},
               "classification": {}, "immediateRisks": ["BOREDOM"],
               "people": [{"person": "Somebody Real", "role": "BAKER",
                           "details": {"name": 5, "birthDate": "Somebody Real"}}],
               "anonymous": "yes", "text": "Somebody Real"}
              """);

      assertThat(response.statusCode()).isEqualTo(400);
      assertThat(response.headers().firstValue("content-type"))
          .contains("application/problem+json");
      assertThat(Client.fields(response))
          .containsExactlyInAnyOrder(
              "agency",
              "channel",
              "occurredAt",
              "place.name",
              "place.uprn",
              "place.point.lat",
              "place.point.lon",
              "classification",
              "immediateRisks[0]",
              "people[0].person",
              "people[0].role",
              "people[0].details.name",
              "people[0].details.birthDate",
              "disclosure",
              "anonymous");
      assertThat(response.body()).doesNotContain("Somebody Real");
    }

    @Test
    void refusesWhatIsNoJson() {
      assertThat(Client.type(client.post("medway/reports", "{")))
          .isEqualTo("urn:problem:invalid-request");
    }

    @Test
    void knowsItsPartnerships() {
      HttpResponse<String> response = client.post("narnia/reports", Client.REPORT);

      assertThat(response.statusCode()).isEqualTo(404);
      assertThat(Client.type(response)).isEqualTo("urn:problem:unknown-partnership");
    }
  }

  @Nested
  class Deciding {

    @Test
    void changesInTriageOnlyWhatIsSaid() {
      String report = client.received("medway");

      client.post(
          "medway/reports/" + report + "/triage",
          "{\"agency\": \"kent-police\", \"immediateRisks\": []}");

      JsonNode seen = Client.json(client.get("medway/reports/" + report));
      assertThat(seen.get("status").stringValue()).isEqualTo("TRIAGED");
      assertThat(seen.get("immediateRisks").size()).isZero();
      assertThat(seen.at("/classification/harm").stringValue()).isEqualTo("PERSONAL");
      assertThat(seen.get("hasDetails").booleanValue()).isTrue();
    }

    @Test
    void refusesToAnswerUnread() {
      String report = client.received("medway");

      HttpResponse<String> response = client.post("medway/reports/" + report + "/answer", HOUSING);

      assertThat(response.statusCode()).isEqualTo(409);
      assertThat(Client.type(response)).isEqualTo("urn:problem:report-not-triaged");
    }

    @Test
    void followsTheLinksToTheIncident() {
      String head = client.received("medway");
      String middle = client.received("medway");
      String last = client.received("medway");
      link(middle, head);

      HttpResponse<String> linked = link(last, middle);

      assertThat(Client.json(linked).get("incident").stringValue()).isEqualTo(head);
      assertThat(Client.type(link(head, last))).isEqualTo("urn:problem:report-links-in-a-circle");
      assertThat(Client.type(link(head, head))).isEqualTo("urn:problem:report-linked-to-itself");
      assertThat(link(head, "nobody").statusCode()).isEqualTo(422);
    }

    @Test
    void takesTwoDecisionsAtOnceOneAfterTheOther() {
      String report = client.received("medway");
      List<CompletableFuture<HttpResponse<String>>> triages =
          IntStream.range(0, 10)
              .mapToObj(
                  i -> client.postAsync("medway/reports/" + report + "/triage", HOUSING, null))
              .toList();

      assertThat(triages.stream().map(triage -> triage.join().statusCode())).containsOnly(200);
    }

    private HttpResponse<String> link(String report, String other) {
      return client.post(
          "medway/reports/" + report + "/duplicate",
          "{\"agency\": \"kent-police\", \"duplicateOf\": \"" + other + "\"}");
    }
  }

  @Test
  void describesItsBodies() {
    JsonNode api = Client.json(client.page("v3/api-docs"));

    JsonNode receive = api.at("/components/schemas/ReceiveReport");
    assertThat(receive.get("required").valueStream().map(JsonNode::stringValue))
        .contains("channel", "occurredAt", "place", "classification")
        .doesNotContain("agency");
    assertThat(
            api.get("paths")
                .get("/partnerships/{partnership}/reports")
                .at("/get/parameters")
                .valueStream()
                .map(parameter -> parameter.get("name").stringValue()))
        .contains("status", "place", "since")
        .doesNotContain("query");
    assertThat(api.at("/components/schemas/Receipt/properties").has("incident")).isTrue();
  }

  @Test
  void saysOfEveryChangeHowItCanBeRefused() {
    JsonNode paths = Client.json(client.page("v3/api-docs")).get("paths");

    for (String change : List.of("", "/{report}/triage", "/{report}/withdrawal")) {
      JsonNode post = paths.get("/partnerships/{partnership}/reports" + change).get("post");
      assertThat(post.get("responses").propertyNames()).contains("400", "404", "409", "422", "503");
    }
  }
}
