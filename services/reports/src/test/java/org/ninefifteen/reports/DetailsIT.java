package org.ninefifteen.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ninefifteen.kit.personal.Erasing;
import org.ninefifteen.kit.personal.Matching;
import org.ninefifteen.kit.personal.matching.model.Trait;
import org.ninefifteen.kit.personal.model.Opening.Erased;
import org.ninefifteen.kit.personal.model.Secret;
import org.ninefifteen.testkit.parts.WithParts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is told of people, as those may read it who say what for, until it is erased. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@WithParts(topics = {"reports", "access-log"})
class DetailsIT {

  private static final Erased DECIDED =
      new Erased(Instant.parse("2026-01-02T03:04:05Z"), "decision-1");

  @Autowired Erasing erasing;
  @Autowired Matching matching;
  @LocalServerPort int port;

  private Client client;

  @BeforeEach
  void open() {
    client = new Client(port);
  }

  @Test
  void areShownToWhoMayReadThemAndSaysWhatFor() {
    String report = Canary.received(client, "person-a1");

    HttpResponse<String> response = Canary.details(client, report);

    assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
    JsonNode shown = Client.json(response);
    assertThat(shown.get("text").stringValue()).isEqualTo("canary text");
    assertThat(shown.at("/people/0/person").stringValue()).isEqualTo("person-a1");
    assertThat(shown.at("/people/0/details")).isEqualTo(withReference(Canary.DETAILS));
    assertThat(shown.at("/people/1").has("details")).isFalse();
  }

  private static JsonNode withReference(String details) {
    return new JsonMapper().readTree(details.replaceFirst("\\{", "{\"reference\": \"canary-R7\","));
  }

  @Test
  void areShownNowhereElse() {
    String report = Canary.received(client, "person-a2");

    assertThat(client.get("medway/reports/" + report).body()).doesNotContain("canary", "sealed");
    assertThat(client.get("medway/reports").body()).doesNotContain("canary", "sealed");
  }

  @Test
  void areNotShownWithoutAPurposeOrAScope() {
    String path = "medway/reports/" + Canary.received(client, "person-a3") + "/details";
    Client plain = new Client(port, it -> it.agencies("kent-police").scopes("reports.read"));

    assertThat(client.get(path).statusCode()).isEqualTo(400);
    assertThat(client.get(path + "?purpose=CURIOSITY").body()).contains("CASE-REVIEW");
    assertThat(plain.get(path + "?purpose=CASE-REVIEW").statusCode()).isEqualTo(403);
    assertThat(client.get("medway/reports/nobody/details?purpose=CASE-REVIEW").statusCode())
        .isEqualTo(404);
  }

  @Test
  void areRefusedWithoutTheRightToTellThem() {
    HttpResponse<String> response =
        client.post(
            "medway/reports",
            Canary.report("person-a4").replaceFirst("\"disclosure\"", "\"disclosed\""));

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("\"disclosure\"").doesNotContain("canary");
  }

  @Test
  void areErasedEverywhereWithTheKey() {
    String report = Canary.received(client, "person-a6");
    assertThat(Canary.details(client, report).body()).contains("canary Ana Vale");

    erasing.destroy("medway", "person-a6", DECIDED).block();

    JsonNode shown = Client.json(Canary.details(client, report));
    assertThat(shown.toString()).doesNotContain("canary");
    assertThat(shown.at("/people/0/erased/decision").stringValue()).isEqualTo("decision-1");
    assertThat(shown.at("/textErased/at").stringValue()).isEqualTo("2026-01-02T03:04:05Z");
    assertThat(client.get("medway/reports/" + report).statusCode()).isEqualTo(200);
    HttpResponse<String> again = client.post("medway/reports", Canary.report("person-a6"));
    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(again.body()).contains("urn:problem:subject-erased");
  }

  @Test
  void areErasedWithTheReportAlone() {
    String report = Canary.received(client, "person-a7");

    erasing.destroy("medway", "record:reports/" + report, DECIDED).block();

    JsonNode shown = Client.json(Canary.details(client, report));
    assertThat(shown.has("text")).isFalse();
    assertThat(shown.at("/people/0/details/name").stringValue()).isEqualTo("canary Ana Vale");
  }

  @Test
  void letAgenciesFindThatTheyKnowTheSamePerson() {
    Canary.received(client, "person-a8");
    Canary.received(client, "person-a9");
    Trait trait = new Trait.Referred("kent-police", new Secret("canary r7"));

    assertThat(matching.candidates("medway", List.of(trait)).block())
        .contains("person-a8", "person-a9");
  }
}
