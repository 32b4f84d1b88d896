package org.ninefifteen.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ninefifteen.testkit.access.AccessTable;
import org.ninefifteen.testkit.access.Order;
import org.ninefifteen.testkit.access.Whose;
import org.ninefifteen.testkit.parts.WithParts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Who may do what with which report, and who may not. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"nine-fifteen.limits.per-second=100000", "nine-fifteen.limits.burst=100000"})
@WithParts(topics = "reports")
class AccessIT {

  private static final String REPORTS = "/partnerships/{partnership}/reports";
  private static final String REPORT = REPORTS + "/{report}";
  private static final String IMPORT = REPORTS + "/imports";

  @Autowired ApplicationContext context;
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
        port,
        it ->
            it.agencies(agency)
                .scopes("reports.publish", "reports.read", "reports.import", "details.read"));
  }

  @Test
  void isAsThePageSays() throws IOException {
    AccessTable.of(context, port, "reports.publish", "reports.read", "reports.import")
        .thing("report", this::triaged)
        .thing("id", this::imported)
        .order("POST " + REPORTS, whose -> Order.json(report(whose, "")))
        .order("POST " + REPORT + "/triage", AccessIT::act)
        .order("POST " + REPORT + "/answer", AccessIT::act)
        .order(
            "POST " + REPORT + "/duplicate",
            whose -> Order.json("{\"duplicateOf\": \"%s\"}".formatted(triaged(Whose.OWN_AGENCY))))
        .order(
            "POST " + REPORT + "/withdrawal",
            whose -> Order.json("{\"reasonCode\": \"REPORTED_IN_ERROR\"}"))
        .order("GET " + REPORT + "/details", whose -> new Order("?purpose=COORDINATION", "", ""))
        .order("POST " + IMPORT, whose -> csv("&agency=" + whose.agency()))
        .assertIsAsIn(Path.of("access.md"));
  }

  /** Only the caller's own agency can be named, so this asks for whose report it is alone. */
  private static Order act(Whose whose) {
    return Order.NOTHING;
  }

  private static Order csv(String more) {
    String header = "Crime ID,Month,Longitude,Latitude,Location,LSOA name,Crime type\n";
    return new Order("?profile=data-police-uk" + more, "text/csv", header);
  }

  /** Kept to its agency, where it is another's. */
  private String triaged(Whose whose) {
    Client owner = owner(whose);
    String audience = whose == Whose.OTHER_AGENCY ? "\"audience\": [\"medway-housing\"]," : "";
    String path = whose.partnership() + "/reports";
    String report =
        Client.json(owner.post(path, report(whose, audience))).get("report").stringValue();
    assertThat(owner.post(path + "/" + report + "/triage", "{}").statusCode()).isEqualTo(200);
    return report;
  }

  private String imported(Whose whose) {
    Order order = csv("");
    HttpResponse<String> answer =
        owner(whose).csv(whose.partnership() + "/reports/imports" + order.query(), order.body());
    return Client.json(answer).get("id").stringValue();
  }

  private Client owner(Whose whose) {
    return switch (whose) {
      case OWN_AGENCY -> police;
      case OTHER_AGENCY -> housing;
      case OTHER_PARTNERSHIP -> elsewhere;
    };
  }

  private static String report(Whose whose, String more) {
    return Client.REPORT.replace(
        "\"agency\": \"kent-police\",", "\"agency\": \"%s\", %s".formatted(whose.agency(), more));
  }
}
