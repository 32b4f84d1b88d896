package org.ninefifteen.contacts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ninefifteen.contacts.Client.Reply;
import org.ninefifteen.kit.events.Envelope;
import org.ninefifteen.kit.model.Disclosure;
import org.ninefifteen.kit.personal.Erasing;
import org.ninefifteen.kit.personal.model.Opening.Erased;
import org.ninefifteen.testkit.parts.Parts;
import org.ninefifteen.testkit.parts.WithParts;
import org.ninefifteen.testkit.samples.ContractSamples;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;

/** What is told of the person who was met. */
@WithParts(topics = {"hotspot-contacts", "access-log"})
@SpringBootTest(classes = ContactsApplication.class, webEnvironment = RANDOM_PORT)
class DetailsIT {

  private static final String DISCLOSURE =
      """
      "disclosure": {"gateway": "CONSENT", "regime": "UK-GDPR", "marking": "OFFICIAL-SENSITIVE"}
      """;
  private static final String TOLD =
      """
      "reference": "canary-R7", "details": {"name": "canary Ana Vale", "birthDate": "1980-02-29"},
      "note": "canary note",
      """
          + DISCLOSURE;

  @Autowired private Parts parts;
  @Autowired private Erasing erasing;
  @Autowired private ReactiveMongoTemplate mongo;
  @LocalServerPort private int port;
  private Client camden;

  @BeforeEach
  void connect() {
    camden = new Client(port, "camden");
  }

  @Test
  void areShownToWhoSaysWhatForAndNowhereElse() {
    String contact = record("person-1a", TOLD);

    Reply details = details(contact);

    assertThat(details.body().at("/details/name").asString()).isEqualTo("canary Ana Vale");
    assertThat(details.body().at("/details/reference").asString()).isEqualTo("canary-R7");
    assertThat(details.text("note")).isEqualTo("canary note");
    assertThat(camden.get("/contacts/" + contact + "/details").status()).isEqualTo(400);
    assertThat(camden.get("/contacts/" + contact).body().toString()).doesNotContain("canary");
    assertThat(camden.get("/contacts").body().toString()).doesNotContain("canary");
  }

  @Test
  void travelAsTheyAreStoredAndInClearNowhere() {
    String contact = record("person-2a", TOLD);

    Envelope event = Heard.of(parts, contact, 1).getFirst();

    String data = new String(event.data(), UTF_8);
    ContractSamples.of("hotspot-contacts", "contact-recorded.v1").assertConforms(event.data());
    assertThat(event.disclosure()).isEqualTo(new Disclosure("CONSENT", "UK-GDPR"));
    assertThat(data).contains("\"sealedText\"", "\"sealed\"").doesNotContain("canary", "1980");
    Document stored =
        Objects.requireNonNull(
            mongo.findById("camden/" + contact, Document.class, "contacts").block());
    assertThat(data).contains(stored.getEmbedded(List.of("sealed", "text", "text"), String.class));
    assertThat(stored.toJson()).doesNotContain("canary", "1980");
  }

  @Test
  void areRefusedWithoutARightOrAPerson() {
    Reply unfounded = post("person-3a", TOLD.replace("disclosure", "disclosed"));
    Reply ofNobody = camden.post("/contacts", body("person-3a", TOLD).replace("person\"", "p\""));

    assertThat(unfounded.status()).isEqualTo(400);
    assertThat(unfounded.body().at("/errors/0/field").asString()).isEqualTo("disclosure");
    assertThat(ofNobody.body().at("/errors/0/field").asString()).isEqualTo("person");
    assertThat(unfounded.body().toString() + ofNobody.body()).doesNotContain("canary");
  }

  @Test
  void areReplacedByACorrectionButForTheWords() {
    String contact = record("person-4a", TOLD);
    String corrected = "\"details\": {\"phone\": \"canary 1\"}, " + DISCLOSURE;

    camden.post("/contacts/" + contact + "/correction", body("person-4b", corrected));

    Reply details = details(contact);
    assertThat(details.text("person")).isEqualTo("person-4b");
    assertThat(details.body().path("details").propertyNames()).containsExactly("phone");
    assertThat(details.text("note")).isEqualTo("canary note");
    Envelope event = Heard.of(parts, contact, 2).getLast();
    ContractSamples.ofType(event.type()).assertConforms(event.data());
    assertThat(new String(event.data(), UTF_8)).contains("\"sealed\"").doesNotContain("Text");
    assertThat(camden.post("/contacts/no|body/correction", body("person-4b", corrected)).status())
        .isIn(400, 404);
  }

  @Test
  void areErasedWithTheKey() {
    String contact = record("person-5a", TOLD);
    assertThat(details(contact).body().toString()).contains("canary");

    erasing
        .destroy("camden", "person-5a", new Erased(Instant.parse("2026-01-02T03:04:05Z"), "d-1"))
        .block();

    Reply details = details(contact);
    assertThat(details.body().toString()).doesNotContain("canary");
    assertThat(details.body().at("/erased/decision").asString()).isEqualTo("d-1");
    assertThat(details.body().at("/noteErased/at").asString()).isEqualTo("2026-01-02T03:04:05Z");
    assertThat(post("person-5a", TOLD).problem()).isEqualTo("urn:problem:subject-erased");
  }

  private Reply details(String contact) {
    return camden.get("/contacts/" + contact + "/details?purpose=CASE-REVIEW");
  }

  private String record(String person, String told) {
    Reply reply = post(person, told);
    assertThat(reply.status()).isEqualTo(201);
    return reply.text("contact");
  }

  private Reply post(String person, String told) {
    return camden.post("/contacts", body(person, told));
  }

  private static String body(String person, String told) {
    return """
    {"agency": "camden-outreach", "occurredAt": "2019-02-18T23:10:00Z", "person": "%s",
     "place": {"name": "Phoenix Road"}, "beddedDown": true, %s}
    """
        .formatted(person, told);
  }
}
