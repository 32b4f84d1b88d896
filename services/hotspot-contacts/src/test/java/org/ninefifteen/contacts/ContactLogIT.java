package org.ninefifteen.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ninefifteen.testkit.parts.WithParts;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Who had to do with a contact is in the log of accesses. */
@WithParts(topics = "hotspot-contacts")
@SpringBootTest(classes = ContactsApplication.class, webEnvironment = RANDOM_PORT)
class ContactLogIT {

  @LocalServerPort private int port;
  private Client agency;
  private Client officer;

  @BeforeEach
  void connect() {
    agency = new Client(port, "camden");
    officer = new Client(port, "camden", it -> it.roles("data-protection-officer"));
  }

  @Test
  void whatIsDoneWithAContactIsLoggedStepByStep() {
    String contact = agency.post("/contacts", body("person-1a")).text("contact");
    String path = "/contacts/" + contact;

    agency.get(path);
    agency.post(path + "/correction", body("person-1b"));
    agency.post(
        path + "/withdrawal",
        """
        {"agency": "camden-outreach", "reasonCode": "RECORDED_BY_MISTAKE"}
        """);

    List<JsonNode> entries = entries(contact);
    assertThat(entries)
        .extracting(entry -> entry.path("action").asString())
        .containsExactly(
            "ALTERATION", "DISCLOSURE", "ALTERATION", "CONSULTATION", "DISCLOSURE", "COLLECTION");
    assertThat(entries.get(1).path("recipients").toString()).isEqualTo("[\"community-marac\"]");
    assertThat(entries.get(2).path("subjects").toString())
        .isEqualTo("[\"person-1a\",\"person-1b\"]");
    assertThat(entries.getLast().at("/records/0/agency").asString()).isEqualTo("camden-outreach");
  }

  @Test
  void aListIsOneEntryThatNamesAllOfIt() {
    String one = agency.post("/contacts", body("person-2a")).text("contact");
    String two = agency.post("/contacts", body("person-2b")).text("contact");

    agency.get("/contacts?size=2");

    JsonNode listed = entries(two).getFirst();
    assertThat(listed).isEqualTo(entries(one).getFirst());
    assertThat(listed.path("action").asString()).isEqualTo("CONSULTATION");
    assertThat(listed.path("records").valueStream()).hasSize(2);
  }

  private static String body(String person) {
    return """
    {"agency": "camden-outreach", "occurredAt": "2019-02-18T22:10:00Z", "person": "%s",
     "place": {"name": "Quay Street"}, "beddedDown": true}
    """
        .formatted(person);
  }

  private List<JsonNode> entries(String contact) {
    JsonNode page = officer.get("/access-log?record=hotspot-contacts/" + contact).body();
    assertThat(page.has("items")).as(page.toString()).isTrue();
    return page.path("items").valueStream().toList();
  }
}
