package org.ninefifteen.patrols;

import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.ninefifteen.testkit.access.AccessTable;
import org.ninefifteen.testkit.access.Order;
import org.ninefifteen.testkit.access.Whose;
import org.ninefifteen.testkit.parts.WithParts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.annotation.DirtiesContext;

/**
 * Every endpoint as everybody: the page says who gets what. It leaves things behind that other
 * tests would count.
 */
@DirtiesContext
@WithParts(topics = "patrols")
@SpringBootTest(classes = PatrolsApplication.class, webEnvironment = RANDOM_PORT)
class AccessIT {

  private static final String PATROLS = "POST /partnerships/{partnership}/patrols";
  private static final String CALL_OUTS = "POST /partnerships/{partnership}/call-outs";
  private static final String PATROL =
      """
      {"teams": ["COMMUNITY_WARDENS"], "reason": "ROUTINE",
       "start": "2019-02-18T16:00", "end": "2019-02-18T20:00", "audience": [%s]}
      """;
  private static final String CALL_OUT =
      """
      {"reason": "noise", "requestedAt": "2019-02-18T21:40", "place": {"name": "Quay Street"},
       "audience": [%s]}
      """;
  private static final String ATTENDANCE =
      """
      {"teams": ["COMMUNITY_WARDENS"], "attendedAt": "2019-02-18T22:05"}
      """;

  @Autowired private ApplicationContext context;
  @LocalServerPort private int port;

  @Test
  void isAsThePageSays() throws IOException {
    AccessTable.of(context, port, "patrols.publish", "patrols.read")
        .thing("patrol", whose -> made(whose, "/patrols", PATROL, "patrol"))
        .thing("callOut", whose -> made(whose, "/call-outs", CALL_OUT, "callOut"))
        .order("GET /partnerships/{partnership}/patrols/{patrol}/details", AccessIT::purpose)
        .order("GET /partnerships/{partnership}/call-outs/{callOut}/details", AccessIT::purpose)
        .order(PATROLS, whose -> Order.json(PATROL.formatted("")))
        .order(
            PATROLS + "/{patrol}/withdrawal",
            whose -> Order.json("{\"reasonCode\": \"LOGGED_BY_MISTAKE\"}"))
        .order(CALL_OUTS, whose -> Order.json(CALL_OUT.formatted("")))
        .order(CALL_OUTS + "/{callOut}/attendance", whose -> Order.json(ATTENDANCE))
        .order(
            CALL_OUTS + "/{callOut}/cancellation",
            whose -> Order.json("{\"reasonCode\": \"NO_LONGER_NEEDED\"}"))
        .assertIsAsIn(Path.of("access.md"));
  }

  private static Order purpose(Whose whose) {
    return new Order("?purpose=COORDINATION", "application/json", "");
  }

  /** Kept to its agency, where it is another's. */
  private String made(Whose whose, String path, String body, String id) {
    String audience = whose == Whose.OTHER_AGENCY ? "\"" + whose.agency() + "\"" : "";
    return new Client(
            port,
            whose.partnership(),
            it -> it.subject(whose.agency()).agencies(whose.agency()).scopes("patrols.publish"))
        .post(path, body.formatted(audience))
        .text(id);
  }
}
