package org.ninefifteen.contacts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ninefifteen.contacts.Client.Reply;
import org.ninefifteen.kit.events.Envelope;
import org.ninefifteen.testkit.parts.Parts;
import org.ninefifteen.testkit.parts.WithParts;
import org.ninefifteen.testkit.samples.ContractSamples;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@WithParts(topics = "hotspot-contacts")
@SpringBootTest(classes = ContactsApplication.class, webEnvironment = RANDOM_PORT)
class ContactsApiIT {

  @Autowired private Parts parts;
  @LocalServerPort private int port;
  private Client camden;
  private Round round;

  @BeforeEach
  void connect() {
    camden = new Client(port, "camden");
    round = new Round(camden);
  }

  @Test
  void tellsOfAContactWithoutTheWorkersWordsAndWithCare() {
    String contact = round.record("2017-02-18", "Eversholt Street", Round.NOTE);

    Envelope event = Heard.of(parts, contact, 1).getFirst();

    ContractSamples.of("hotspot-contacts", "contact-recorded.v1").assertConforms(event.data());
    assertThat(new String(event.data(), UTF_8)).doesNotContain("steps");
    assertThat(event.marking().wire()).isEqualTo("OFFICIAL-SENSITIVE");
    assertThat(event.time()).isEqualTo("2017-02-18T23:10:00Z");
  }

  @Test
  void takesAContactWithSomebodyWhomNobodyKnows() {
    Reply recorded =
        camden.post("/contacts", Round.body("2017-03-01", "Eversholt Street", "\"person\": null"));

    assertThat(recorded.status()).isEqualTo(201);
    assertThat(camden.get("/contacts/" + recorded.text("contact")).body().has("person")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna Example",
        "person-anna",
        "07700 900123",
        "person-07700900123",
        "a@b.example"
      })
  void neverTakesNorRepeatsWhatMayBeAName(String name) {
    Reply refused =
        camden.post(
            "/contacts",
            Round.body("2017-03-01", "Eversholt Street", "\"person\": \"" + name + "\""));

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body().at("/errors/0/field").asString()).isEqualTo("person");
    assertThat(refused.body().toString()).doesNotContain(name);
    assertThat(camden.get("/contacts?person=" + name).body().toString()).doesNotContain(name);
  }

  @Test
  void correctsAContactAndTellsWhatItWas() {
    String contact = round.record("2017-04-18", "Eversholt Street", Round.NOTE);

    Reply corrected =
        round.correct(
            contact, Round.body("2017-04-17", "Phoenix Road", "\"person\": \"person-2b90\""));

    assertThat(corrected.status()).isEqualTo(200);
    Reply one = camden.get("/contacts/" + contact);
    assertThat(one.text("person")).isEqualTo("person-2b90");
    assertThat(round.note(contact)).isEqualTo("by the steps");
    Envelope event = Heard.of(parts, contact, 2).getLast();
    assertThat(event.type()).endsWith("contact-corrected.v1");
    ContractSamples.ofType(event.type()).assertConforms(event.data());
    assertThat(new String(event.data(), UTF_8)).contains("person-2b90", "person-7f3a");
  }

  @Test
  void movesACorrectedContactToItsMonth() {
    String contact = round.record("2017-06-18", "Eversholt Street", "\"needs\": []");

    round.correct(contact, Round.body("2017-05-18", "Eversholt Street", "\"needs\": []"));

    assertThat(round.totalOf("month=2017-06")).isZero();
    assertThat(round.totalOf("month=2017-05")).isEqualTo(1);
  }

  @Test
  void staysForThoseForWhomItWasRecorded() {
    String contact = round.record("2017-08-18", "Eversholt Street", "\"needs\": []");

    Reply refused =
        round.correct(
            contact, Round.body("2017-08-18", "Phoenix Road", "\"audience\": [\"camden-rsp\"]"));

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body().at("/errors/0/field").asString()).isEqualTo("audience");
  }

  @Test
  void withdrawsAContactThatWasRecordedByMistake() {
    String contact = round.record("2017-07-18", "Eversholt Street", "\"needs\": []");

    Reply withdrawn = round.withdraw(contact);

    assertThat(withdrawn.text("status")).isEqualTo("WITHDRAWN");
    assertThat(round.totalOf("month=2017-07")).isZero();
    assertThat(camden.get("/contacts/summary?month=2017-07").body().at("/total/contacts").asLong())
        .isZero();
    Envelope event = Heard.of(parts, contact, 2).getLast();
    assertThat(event.type()).endsWith("contact-withdrawn.v1");
    ContractSamples.ofType(event.type()).assertConforms(event.data());
  }

  @Test
  void changesNothingOnceWithdrawn() {
    String contact = round.record("2016-07-18", "Eversholt Street", "\"needs\": []");
    round.withdraw(contact);

    Reply again = round.withdraw(contact);
    Reply correction =
        round.correct(contact, Round.body("2016-07-18", "Phoenix Road", "\"needs\": []"));

    assertThat(again.status()).isEqualTo(409);
    assertThat(correction.problem()).isEqualTo("urn:problem:contact-withdrawn");
  }

  @Test
  void answersTheSameAttemptTheSameAndRecordsItOnce() {
    String body = Round.body("2015-02-05", "Phoenix Road", "\"needs\": []");

    Reply first = camden.post("/contacts", body, "round-1");
    Reply again = camden.post("/contacts", body, "round-1");

    assertThat(again).isEqualTo(first);
    assertThat(round.totalOf("month=2015-02")).isEqualTo(1);
  }

  @Test
  void namesEveryFaultyField() {
    Reply refused =
        camden.post(
            "/contacts",
            """
            {"occurredAt": "2999-01-01T00:00:00Z", "place": {"point": {"lat": 91, "lon": 0}},
             "needs": ["TEA"], "services": [{"service": "FOOD"}, {"response": "PERHAPS"}]}
            """);

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body().path("errors").valueStream().map(it -> it.path("field").asString()))
        .containsExactlyInAnyOrder(
            "agency",
            "occurredAt",
            "place.name",
            "place.point.lat",
            "beddedDown",
            "needs[0]",
            "services[0].response",
            "services[1].service",
            "services[1].response");
  }

  @Test
  void namesAServiceOnce() {
    Reply refused =
        camden.post(
            "/contacts",
            Round.body("2015-03-05", "Phoenix Road", "\"needs\": []")
                .replace("HEALTH\",", "EMERGENCY_SHELTER\","));

    assertThat(refused.body().at("/errors/0/field").asString()).isEqualTo("services");
    assertThat(refused.body().at("/errors/0/code").asString()).isEqualTo("duplicate");
  }
}
