package org.ninefifteen.contacts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import java.util.List;
import java.util.stream.IntStream;
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

  private static final String NOTE =
      """
      "note": "by the steps", "disclosure":
          {"gateway": "CONSENT", "regime": "UK-GDPR", "marking": "OFFICIAL-SENSITIVE"}\
      """;
  private static final String WITHDRAWAL =
      """
      {"agency": "camden-outreach", "reasonCode": "RECORDED_BY_MISTAKE"}
      """;

  @Autowired private Parts parts;
  @LocalServerPort private int port;
  private Client camden;

  @BeforeEach
  void connect() {
    camden = new Client(port, "camden");
  }

  @Test
  void showsTheWorkersWordsOnlyAmongTheDetails() {
    String contact = record("2017-01-18", "Eversholt Street", NOTE);

    Reply one = camden.get("/contacts/" + contact);
    assertThat(one.body().toString()).contains("person-7f3a").doesNotContain("steps");
    assertThat(note(contact)).isEqualTo("by the steps");
    Reply list = camden.get("/contacts?month=2017-01");
    assertThat(list.body().path("total").asInt()).isEqualTo(1);
    assertThat(list.body().path("items").get(0).has("note")).isFalse();
  }

  @Test
  void tellsOfAContactWithoutTheWorkersWordsAndWithCare() {
    String contact = record("2017-02-18", "Eversholt Street", NOTE);

    Envelope event = heard(contact, 1).getFirst();

    ContractSamples.of("hotspot-contacts", "contact-recorded.v1").assertConforms(event.data());
    assertThat(new String(event.data(), UTF_8)).doesNotContain("steps");
    assertThat(event.marking().wire()).isEqualTo("OFFICIAL-SENSITIVE");
    assertThat(event.time()).isEqualTo("2017-02-18T23:10:00Z");
  }

  /** Somers Town action plan 2019: 60 contacts in three months. */
  @Test
  void countsSomersTownInThreeMonths() {
    record(19, "2018-11-10");
    record(22, "2018-12-10");
    record(19, "2019-01-31");
    record(3, "2019-02-01");
    record("2018-12-10", "Eversholt Street", "\"needs\": []");

    Reply summary = camden.get("/contacts/summary?from=2018-11&to=2019-01&place=Somers Town");

    assertThat(summary.body().at("/total/contacts").asLong()).isEqualTo(60);
    assertThat(summary.body().at("/total/beddedDown").asLong()).isEqualTo(60);
    assertThat(summary.body().at("/months/2018-12/contacts").asLong()).isEqualTo(22);
    assertThat(summary.body().at("/total/services/DECLINED").asLong()).isEqualTo(60);
  }

  @Test
  void takesAContactWithSomebodyWhomNobodyKnows() {
    Reply recorded =
        camden.post("/contacts", body("2017-03-01", "Eversholt Street", "\"person\": null"));

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
            "/contacts", body("2017-03-01", "Eversholt Street", "\"person\": \"" + name + "\""));

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body().at("/errors/0/field").asString()).isEqualTo("person");
    assertThat(refused.body().toString()).doesNotContain(name);
    assertThat(camden.get("/contacts?person=" + name).body().toString()).doesNotContain(name);
  }

  @Test
  void correctsAContactAndTellsWhatItWas() {
    String contact = record("2017-04-18", "Eversholt Street", NOTE);

    Reply corrected =
        camden.post(
            "/contacts/" + contact + "/correction",
            body("2017-04-17", "Phoenix Road", "\"person\": \"person-2b90\""));

    assertThat(corrected.status()).isEqualTo(200);
    Reply one = camden.get("/contacts/" + contact);
    assertThat(one.text("person")).isEqualTo("person-2b90");
    assertThat(note(contact)).isEqualTo("by the steps");
    Envelope event = heard(contact, 2).getLast();
    assertThat(event.type()).endsWith("contact-corrected.v1");
    ContractSamples.ofType(event.type()).assertConforms(event.data());
    assertThat(new String(event.data(), UTF_8)).contains("person-2b90", "person-7f3a");
  }

  @Test
  void movesACorrectedContactToItsMonth() {
    String contact = record("2017-06-18", "Eversholt Street", "\"needs\": []");

    camden.post(
        "/contacts/" + contact + "/correction",
        body("2017-05-18", "Eversholt Street", "\"needs\": []"));

    assertThat(totalOf("month=2017-06")).isZero();
    assertThat(totalOf("month=2017-05")).isEqualTo(1);
  }

  @Test
  void staysForThoseForWhomItWasRecorded() {
    String contact = record("2017-08-18", "Eversholt Street", "\"needs\": []");

    Reply refused =
        camden.post(
            "/contacts/" + contact + "/correction",
            body("2017-08-18", "Phoenix Road", "\"audience\": [\"camden-rsp\"]"));

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body().at("/errors/0/field").asString()).isEqualTo("audience");
  }

  @Test
  void withdrawsAContactThatWasRecordedByMistake() {
    String contact = record("2017-07-18", "Eversholt Street", "\"needs\": []");

    Reply withdrawn = camden.post("/contacts/" + contact + "/withdrawal", WITHDRAWAL);

    assertThat(withdrawn.text("status")).isEqualTo("WITHDRAWN");
    assertThat(totalOf("month=2017-07")).isZero();
    assertThat(camden.get("/contacts/summary?month=2017-07").body().at("/total/contacts").asLong())
        .isZero();
    Envelope event = heard(contact, 2).getLast();
    assertThat(event.type()).endsWith("contact-withdrawn.v1");
    ContractSamples.ofType(event.type()).assertConforms(event.data());
  }

  @Test
  void changesNothingOnceWithdrawn() {
    String contact = record("2016-07-18", "Eversholt Street", "\"needs\": []");
    camden.post("/contacts/" + contact + "/withdrawal", WITHDRAWAL);

    Reply again = camden.post("/contacts/" + contact + "/withdrawal", WITHDRAWAL);
    Reply correction =
        camden.post(
            "/contacts/" + contact + "/correction",
            body("2016-07-18", "Phoenix Road", "\"needs\": []"));

    assertThat(again.status()).isEqualTo(409);
    assertThat(correction.problem()).isEqualTo("urn:problem:contact-withdrawn");
  }

  @Test
  void filtersByPersonNeedTimeAndPlace() {
    record("2016-01-18", "Phoenix Road", "\"needs\": [\"FOOD\"]");
    record("2016-01-19", "Eversholt Street", "\"person\": \"person-9c1e\"");

    assertThat(totalOf("month=2016-01")).isEqualTo(2);
    assertThat(totalOf("month=2016-01&need=FOOD")).isEqualTo(1);
    assertThat(totalOf("month=2016-01&person=person-9c1e")).isEqualTo(1);
    assertThat(totalOf("month=2016-01&place=phoenix")).isEqualTo(1);
    assertThat(totalOf("since=2016-01-19T00:00:00Z&until=2016-01-20T00:00:00Z")).isEqualTo(1);
  }

  @Test
  void answersTheSameAttemptTheSameAndRecordsItOnce() {
    String body = body("2015-02-05", "Phoenix Road", "\"needs\": []");

    Reply first = camden.post("/contacts", body, "round-1");
    Reply again = camden.post("/contacts", body, "round-1");

    assertThat(again).isEqualTo(first);
    assertThat(totalOf("month=2015-02")).isEqualTo(1);
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
            body("2015-03-05", "Phoenix Road", "\"needs\": []")
                .replace("HEALTH\",", "EMERGENCY_SHELTER\","));

    assertThat(refused.body().at("/errors/0/field").asString()).isEqualTo("services");
    assertThat(refused.body().at("/errors/0/code").asString()).isEqualTo("duplicate");
  }

  @Test
  void keepsPartnershipsApart() {
    String contact = record("2014-07-18", "Phoenix Road", "\"needs\": []");

    assertThat(new Client(port, "medway").get("/contacts/" + contact).problem())
        .isEqualTo("urn:problem:unknown-contact");
  }

  private String note(String contact) {
    return camden.get("/contacts/" + contact + "/details?purpose=ACCURACY").text("note");
  }

  private String record(String day, String street, String more) {
    return camden.post("/contacts", body(day, street, more)).text("contact");
  }

  private void record(int many, String day) {
    IntStream.range(0, many).forEach(i -> record(day, "Phoenix Road", "\"needs\": []"));
  }

  private int totalOf(String query) {
    return camden.get("/contacts?" + query).body().path("total").asInt(-1);
  }

  private List<Envelope> heard(String contact, int many) {
    try (Heard heard = new Heard(parts, "hotspot-contacts")) {
      return heard.of(contact, many);
    }
  }

  /** What is said last of a field counts, as in any JSON. */
  private static String body(String day, String street, String more) {
    String estate = street.equals("Phoenix Road") ? "Somers Town" : "Ampthill Square";
    return """
    {"agency": "camden-outreach", "occurredAt": "%sT23:10:00Z", "person": "person-7f3a",
     "place": {"name": "%s", "street": "%s", "estate": "%s"}, "beddedDown": true,
     "services": [{"service": "EMERGENCY_SHELTER", "response": "DECLINED"},
                  {"service": "HEALTH", "response": "ACCEPTED"}], %s}
    """
        .formatted(day, street, street, estate, more);
  }
}
