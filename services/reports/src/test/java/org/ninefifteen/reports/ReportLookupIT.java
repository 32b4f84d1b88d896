package org.ninefifteen.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ninefifteen.testkit.parts.WithParts;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Reports as they are shown. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"outbox.sweep-every=PT1S", "outbox.sweep-after=PT1S"})
@WithParts(topics = "reports")
class ReportLookupIT {

  @LocalServerPort int port;

  private Client client;

  @BeforeEach
  void open() {
    client = new Client(port);
  }

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
    assertThat(Client.fields(response))
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
