package org.ninefifteen.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ninefifteen.testkit.parts.WithParts;
import org.ninefifteen.testkit.reach.AllTold;
import org.ninefifteen.testkit.reach.StoreQueries;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import tools.jackson.databind.JsonNode;

/** Who had to do with people in reports is in the log of accesses. */
@WithParts(topics = "reports")
@Import(StoreQueries.class)
@SpringBootTest(classes = ReportsApplication.class, webEnvironment = RANDOM_PORT)
class ReportLogIT {

  private static final String NOBODY =
      """
      {"agency": "kent-police", "channel": "PHONE", "occurredAt": "2019-02-18T22:40:00Z",
       "place": {"name": "Weir Cottages"}, "classification": {"incidentType": "NOISE"},
       "anonymous": true}
      """;

  @Autowired private ReactiveMongoTemplate mongo;
  @Autowired private StoreQueries queries;
  @LocalServerPort private int port;
  private Client agency;
  private Client officer;

  @BeforeEach
  void connect() {
    agency = new Client(port);
    officer = new Client(port, it -> it.agencies("medway").roles("data-protection-officer"));
  }

  @Test
  void whatIsDoneWithAReportIsLoggedStepByStep() {
    String report = agency.received("medway");
    String path = "medway/reports/" + report;

    agency.get(path);
    agency.get(path + "/details?purpose=SAFEGUARDING");
    agency.post(path + "/triage", "{\"agency\": \"kent-police\"}");
    agency.post(path + "/answer", "{\"agency\": \"kent-police\"}");

    List<JsonNode> entries = entries(report);
    assertThat(entries)
        .extracting(entry -> entry.path("action").asString())
        .containsExactly(
            "ALTERATION", "ALTERATION", "CONSULTATION", "CONSULTATION", "DISCLOSURE", "COLLECTION");
    assertThat(entries.get(2).path("purpose").asString()).isEqualTo("SAFEGUARDING");
    assertThat(entries.get(4).path("recipients").toString()).isEqualTo("[\"community-marac\"]");
    assertThat(entries)
        .allSatisfy(
            entry -> assertThat(entry.path("subjects").toString()).isEqualTo("[\"person-7f3a\"]"));
  }

  @Test
  void aChangeThatIsLoggedReadsAReportOnce() {
    String path = "medway/reports/" + agency.received("medway");
    AllTold.await(mongo, "reports");
    int before = queries.asked();

    agency.post(path + "/triage", "{\"agency\": \"kent-police\"}");

    assertThat(queries.after(before)).containsExactly("find reports", "update reports");
  }

  @Test
  void aRepeatedRequestIsNoSecondAlteration() {
    String report = agency.received("medway");

    for (int i = 0; i < 2; i++) {
      agency.post("medway/reports/" + report + "/triage", "{\"agency\": \"kent-police\"}", "once");
    }

    assertThat(entries(report))
        .extracting(entry -> entry.path("action").asString())
        .containsExactly("ALTERATION", "DISCLOSURE", "COLLECTION");
  }

  @Test
  void aLinkIsACombinationOfBoth() {
    String report = agency.received("medway");
    String other = agency.received("medway");

    agency.post(
        "medway/reports/" + report + "/duplicate",
        "{\"agency\": \"kent-police\", \"duplicateOf\": \"%s\"}".formatted(other));

    JsonNode combined = entries(other).getFirst();
    assertThat(combined.path("action").asString()).isEqualTo("COMBINATION");
    assertThat(combined).isEqualTo(entries(report).getFirst());
  }

  @Test
  void aListIsOneEntryForAllThatTellOfPeople() {
    agency.post("medway/reports", NOBODY);
    String one = agency.received("medway");
    String two = agency.received("medway");

    agency.get("medway/reports?size=3");

    JsonNode listed = entries(two).getFirst();
    assertThat(listed).isEqualTo(entries(one).getFirst());
    assertThat(listed.path("action").asString()).isEqualTo("CONSULTATION");
  }

  @Test
  void aReportThatTellsOfNobodyLeavesNoEntry() {
    String report = Client.json(agency.post("medway/reports", NOBODY)).get("report").stringValue();

    agency.get("medway/reports/" + report);
    agency.post("medway/reports/" + report + "/triage", "{\"agency\": \"kent-police\"}");

    assertThat(entries(report)).isEmpty();
  }

  private List<JsonNode> entries(String report) {
    JsonNode page = Client.json(officer.get("medway/access-log?record=reports/" + report));
    assertThat(page.has("items")).as(page.toString()).isTrue();
    return page.path("items").valueStream().toList();
  }
}
