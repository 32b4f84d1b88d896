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
      assertThat(fields(response))
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
      assertThat(type(client.post("medway/reports", "{"))).isEqualTo("urn:problem:invalid-request");
    }

    @Test
    void knowsItsPartnerships() {
      HttpResponse<String> response = client.post("narnia/reports", Client.REPORT);

      assertThat(response.statusCode()).isEqualTo(404);
      assertThat(type(response)).isEqualTo("urn:problem:unknown-partnership");
    }
  }

  @Nested
  class Repeating {

    @Test
    void givesTheSameAnswerToTheSameKey() {
      HttpResponse<String> first = client.post("camden/reports", Client.REPORT, "repeat");

      HttpResponse<String> second = client.post("camden/reports", Client.REPORT, "repeat");

      assertThat(second.statusCode()).isEqualTo(first.statusCode());
      assertThat(second.body()).isEqualTo(first.body());
      assertThat(second.headers().firstValue("Location"))
          .isEqualTo(first.headers().firstValue("Location"));
    }

    @Test
    void hasOneEffectForManyAtOnce() {
      List<CompletableFuture<HttpResponse<String>>> posts =
          IntStream.range(0, 20)
              .mapToObj(i -> client.postAsync("camden/reports", Client.REPORT, "at-once"))
              .toList();

      assertThat(posts.stream().map(post -> post.join().statusCode())).containsOnly(201);
      assertThat(posts.stream().map(post -> post.join().body()).distinct()).hasSize(1);
    }

    @Test
    void refusesAKeyThatCameWithAnotherBody() {
      client.post("camden/reports", Client.REPORT, "reused");

      HttpResponse<String> other =
          client.post("camden/reports", Client.REPORT.replace("PHONE", "EMAIL"), "reused");

      assertThat(other.statusCode()).isEqualTo(422);
      assertThat(type(other)).isEqualTo("urn:problem:idempotency-key-reused");
    }

    @Test
    void keepsTheKeysOfTwoAgenciesApart() {
      HttpResponse<String> police = client.post("camden/reports", Client.REPORT, "shared");

      HttpResponse<String> housing =
          client.post(
              "camden/reports", Client.REPORT.replace("kent-police", "medway-housing"), "shared");

      assertThat(housing.statusCode()).isEqualTo(201);
      assertThat(housing.body()).isNotEqualTo(police.body());
    }

    @Test
    void answersAnActionAgainAlthoughItsStateNoLongerAllowsIt() {
      String action = "medway/reports/" + client.received("medway") + "/withdrawal";
      String body = "{\"agency\": \"kent-police\", \"reasonCode\": \"REPORTED_IN_ERROR\"}";
      HttpResponse<String> first = client.post(action, body, "withdraw");

      assertThat(client.post(action, body, "withdraw").body()).isEqualTo(first.body());
      assertThat(client.post(action, body, "again").statusCode()).isEqualTo(409);
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
      assertThat(type(response)).isEqualTo("urn:problem:report-not-triaged");
    }

    @Test
    void followsTheLinksToTheIncident() {
      String head = client.received("medway");
      String middle = client.received("medway");
      String last = client.received("medway");
      link(middle, head);

      HttpResponse<String> linked = link(last, middle);

      assertThat(Client.json(linked).get("incident").stringValue()).isEqualTo(head);
      assertThat(type(link(head, last))).isEqualTo("urn:problem:report-links-in-a-circle");
      assertThat(type(link(head, head))).isEqualTo("urn:problem:report-linked-to-itself");
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

  @Nested
  class Seeing {

    @Test
    void doesNotTellOtherPartnershipsThatAReportExists() {
      String report = client.received("medway");

      HttpResponse<String> other = client.get("camden/reports/" + report);
      HttpResponse<String> unknown = client.get("camden/reports/nobody");

      assertThat(other.statusCode()).isEqualTo(404);
      assertThat(other.body().replace(report, "")).isEqualTo(unknown.body().replace("nobody", ""));
    }

    @Test
    void listsNewestFirstAndWithoutTheWords() {
      post("2019-03-01T10:00:00Z", "Oak Passage");
      post("2019-03-03T10:00:00Z", "Oak Passage");
      post("2019-03-02T10:00:00Z", "Oak Passage");

      JsonNode page = Client.json(client.get("medway/reports?place=oak%20passage&size=2"));

      assertThat(page.get("total").intValue()).isEqualTo(3);
      assertThat(page.get("items").valueStream().map(each -> each.get("occurredAt").stringValue()))
          .containsExactly("2019-03-03T10:00:00Z", "2019-03-02T10:00:00Z");
      assertThat(page.get("items").get(0).has("text")).isFalse();
    }

    @Test
    void filtersByEverythingAtOnce() {
      post("2019-04-01T10:00:00Z", "Elm Passage");
      post("2019-04-02T10:00:00Z", "Elm Passage");

      JsonNode page =
          Client.json(
              client.get(
                  "medway/reports?status=RECEIVED&agency=kent-police&place=elm"
                      + "&since=2019-04-02T00:00:00Z&until=2019-04-03T00:00:00Z"));

      assertThat(page.get("total").intValue()).isEqualTo(1);
    }

    @Test
    void namesEachFaultyFilter() {
      HttpResponse<String> response =
          client.get("medway/reports?status=LOST&since=yesterday&incidentType=X&page=-1&size=999");

      assertThat(response.statusCode()).isEqualTo(400);
      assertThat(fields(response))
          .containsExactly("status", "since", "incidentType", "page", "size");
    }

    private void post(String occurredAt, String place) {
      client.post(
          "medway/reports",
          Client.REPORT
              .replace("2019-02-18T22:40:00Z", occurredAt)
              .replace("Mayford Estate, block C", place));
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

  private static List<String> fields(HttpResponse<String> response) {
    return Client.json(response)
        .get("errors")
        .valueStream()
        .map(error -> error.get("field").stringValue())
        .toList();
  }

  private static String type(HttpResponse<String> response) {
    return Client.json(response).get("type").stringValue();
  }
}
