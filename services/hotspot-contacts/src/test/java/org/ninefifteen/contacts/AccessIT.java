package org.ninefifteen.contacts;

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
@WithParts(topics = "hotspot-contacts")
@SpringBootTest(classes = ContactsApplication.class, webEnvironment = RANDOM_PORT)
class AccessIT {

  private static final String CONTACTS = "POST /partnerships/{partnership}/contacts";
  private static final String CONTACT =
      """
      {"occurredAt": "2019-02-18T23:10:00Z", "place": {"name": "Quay Street"},
       "beddedDown": true%s}
      """;

  @Autowired private ApplicationContext context;
  @LocalServerPort private int port;

  @Test
  void isAsThePageSays() throws IOException {
    AccessTable.of(context, port, "hotspot-contacts.publish", "hotspot-contacts.read")
        .thing("contact", this::recorded)
        .order(
            "GET /partnerships/{partnership}/contacts/{contact}/details",
            whose -> new Order("?purpose=COORDINATION", "application/json", ""))
        .order(CONTACTS, whose -> Order.json(CONTACT.formatted("")))
        .order(CONTACTS + "/{contact}/correction", whose -> Order.json(CONTACT.formatted("")))
        .order(
            CONTACTS + "/{contact}/withdrawal",
            whose -> Order.json("{\"reasonCode\": \"RECORDED_BY_MISTAKE\"}"))
        .assertIsAsIn(Path.of("access.md"));
  }

  /** Kept to its agency, where it is another's. */
  private String recorded(Whose whose) {
    String audience =
        whose == Whose.OTHER_AGENCY ? ", \"audience\": [\"" + whose.agency() + "\"]" : "";
    return new Client(
            port,
            whose.partnership(),
            it ->
                it.subject(whose.agency())
                    .agencies(whose.agency())
                    .scopes("hotspot-contacts.publish"))
        .post("/contacts", CONTACT.formatted(audience))
        .text("contact");
  }
}
