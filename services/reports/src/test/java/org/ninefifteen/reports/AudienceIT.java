package org.ninefifteen.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ninefifteen.testkit.parts.WithParts;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Who sees which report, and who does not. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"nine-fifteen.limits.per-second=100000", "nine-fifteen.limits.burst=100000"})
@WithParts(topics = "reports")
class AudienceIT {

  private static final int FOREIGN_IDS = 10_000;
  private static final int AT_ONCE = 50;

  @LocalServerPort int port;

  private Client police;
  private Client housing;
  private Client elsewhere;

  @BeforeEach
  void open() {
    police = of("kent-police");
    housing = of("medway-housing");
    elsewhere = of("met-police");
  }

  private Client of(String agency) {
    return new Client(
        port, it -> it.agencies(agency).scopes("reports.publish", "reports.read", "details.read"));
  }

  @Test
  void showsAReportToItsAudienceAndToItsOwner() {
    String report = received(housing, "medway-housing", "\"audience\": [\"kfrs-strood\"],");

    assertThat(housing.get("medway/reports/" + report).statusCode()).isEqualTo(200);
    assertThat(of("kfrs-strood").get("medway/reports/" + report).statusCode()).isEqualTo(200);
    assertThat(police.get("medway/reports/" + report).statusCode()).isEqualTo(404);
  }

  @Test
  void listsAndCountsOnlyWhatTheCallerSees() {
    String place = "Weir Cottages";
    received(housing, "medway-housing", "\"audience\": [\"kfrs-strood\"],", place);
    received(housing, "medway-housing", "", place);

    assertThat(listed(housing, place)).isEqualTo("2 of 2");
    assertThat(listed(police, place)).isEqualTo("1 of 1");
    assertThat(listed(of("kfrs-strood"), place)).isEqualTo("2 of 2");
  }

  private static String listed(Client client, String place) {
    JsonNode page = Client.json(client.get("medway/reports?place=" + place.replace(" ", "%20")));
    return page.get("items").size() + " of " + page.get("total").intValue();
  }

  @Test
  void keepsTheWordsForThoseWhoMayReadDetails() {
    String report = received(police, "kent-police", "");
    Client plain = new Client(port, it -> it.agencies("kent-police").scopes("reports.read"));

    String details = "medway/reports/" + report + "/details?purpose=COORDINATION";
    assertThat(Client.json(police.get(details)).has("text")).isTrue();
    assertThat(plain.get(details).statusCode()).isEqualTo(403);
  }

  @Test
  void doesNothingInTheNameOfAnotherAgency() {
    HttpResponse<String> response = police.post("medway/reports", report("medway-housing", ""));

    assertThat(response.statusCode()).isEqualTo(403);
    assertThat(Client.type(response)).isEqualTo("urn:problem:not-your-agency");
  }

  /** Some are of another partnership, some kept from the caller, and some of nobody at all. */
  @Test
  void answersTenThousandForeignIdsAsOneThatIsNot() {
    List<String> foreign = foreignIds();
    String unknown = police.get("medway/reports/nobody").body();

    for (int from = 0; from < FOREIGN_IDS; from += AT_ONCE) {
      List<String> asked = asked(foreign, from);
      List<CompletableFuture<HttpResponse<String>>> answers =
          asked.stream().map(id -> police.getAsync("medway/reports/" + id)).toList();
      for (int i = 0; i < asked.size(); i++) {
        HttpResponse<String> answer = answers.get(i).join();
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body().replace(asked.get(i), "nobody")).isEqualTo(unknown);
      }
    }
    for (String id : foreign.subList(0, 50)) {
      assertThat(police.post("medway/reports/" + id + "/answer", "{}").statusCode()).isEqualTo(404);
    }
  }

  private static List<String> asked(List<String> foreign, int from) {
    List<String> asked = new ArrayList<>();
    for (int i = from; i < from + AT_ONCE; i++) {
      asked.add(i % 2 == 0 ? foreign.get(i / 2 % foreign.size()) : UUID.randomUUID().toString());
    }
    return asked;
  }

  private List<String> foreignIds() {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      ids.add(received(housing, "medway-housing", "\"audience\": [\"kfrs-strood\"],"));
      ids.add(posted(elsewhere, "camden", report("met-police", "")));
    }
    return ids;
  }

  private static String received(Client client, String agency, String more) {
    return received(client, agency, more, "Mayford Estate, block C");
  }

  private static String received(Client client, String agency, String more, String place) {
    String body = report(agency, more).replace("Mayford Estate, block C", place);
    return posted(client, "medway", body);
  }

  private static String posted(Client client, String partnership, String body) {
    return Client.json(client.post(partnership + "/reports", body)).get("report").stringValue();
  }

  private static String report(String agency, String more) {
    return Client.REPORT.replace(
        "\"agency\": \"kent-police\",", "\"agency\": \"%s\", %s".formatted(agency, more));
  }
}
