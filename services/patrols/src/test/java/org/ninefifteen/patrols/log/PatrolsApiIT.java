package org.ninefifteen.patrols.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ninefifteen.kit.events.Envelope;
import org.ninefifteen.patrols.Client;
import org.ninefifteen.patrols.Client.Reply;
import org.ninefifteen.patrols.Heard;
import org.ninefifteen.patrols.PatrolsApplication;
import org.ninefifteen.testkit.parts.Parts;
import org.ninefifteen.testkit.parts.WithParts;
import org.ninefifteen.testkit.samples.ContractSamples;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@WithParts(topics = "patrols")
@SpringBootTest(classes = PatrolsApplication.class, webEnvironment = RANDOM_PORT)
class PatrolsApiIT {

  private static final String WITHDRAWAL =
      """
      {"agency": "camden-rsp", "reasonCode": "LOGGED_BY_MISTAKE"}
      """;

  @Autowired private Parts parts;
  @LocalServerPort private int port;
  private Client camden;
  private Nights nights;

  @BeforeEach
  void connect() {
    camden = new Client(port, "camden");
    nights = new Nights(camden);
  }

  @Test
  void showsAndListsAPatrol() {
    Reply logged = camden.post("/patrols", Nights.evening("2017-05-02", "[\"RSP\"]", "\"x\": 1"));

    assertThat(logged.status()).isEqualTo(201);
    Reply one = camden.get("/patrols/" + logged.text("patrol"));
    assertThat(one.body().path("hasDetails").asBoolean()).isFalse();
    assertThat(one.text("start")).isEqualTo("2017-05-02T15:00:00Z");
    assertThat(one.text("month")).isEqualTo("2017-05");
    Reply list = camden.get("/patrols?month=2017-05");
    assertThat(list.body().path("total").asInt()).isEqualTo(1);
  }

  @Test
  void tellsOfAPatrolWithoutTheTeamsWords() {
    String words = "\"note\": \"calm\", " + Client.DISCLOSURE;
    Reply logged =
        camden.post("/patrols", Nights.evening("2017-06-02", "[\"RSP\", \"SNT\"]", words));

    Envelope event = Heard.of(parts, logged.text("patrol"), 1).getFirst();

    ContractSamples.of("patrols", "patrol-logged.v1").assertConforms(event.data());
    assertThat(new String(event.data(), StandardCharsets.UTF_8)).doesNotContain("calm");
    assertThat(event.time()).isEqualTo("2017-06-02T15:00:00Z");
    assertThat(event.agency()).isEqualTo("camden-rsp");
    assertThat(event.history()).isFalse();
  }

  @Test
  void withdrawsAPatrolThatWasLoggedByMistake() {
    String patrol = nights.log(1, "2016-01-05", "[\"RSP\"]").getFirst();

    Reply withdrawn = camden.post("/patrols/" + patrol + "/withdrawal", WITHDRAWAL);

    assertThat(withdrawn.text("status")).isEqualTo("WITHDRAWN");
    assertThat(nights.totalOf("month=2016-01")).isZero();
    assertThat(camden.get("/patrols/summary?month=2016-01").body().at("/total/patrols").asLong())
        .isZero();
    assertThat(camden.get("/patrols/" + patrol).text("withdrawalReason"))
        .isEqualTo("LOGGED_BY_MISTAKE");
    Envelope event = Heard.of(parts, patrol, 2).getLast();
    ContractSamples.of("patrols", "patrol-withdrawn.v1").assertConforms(event.data());
    assertThat(event.type()).endsWith("patrol-withdrawn.v1");
  }

  @Test
  void withdrawsAPatrolOnce() {
    String patrol = nights.log(1, "2015-01-05", "[\"RSP\"]").getFirst();
    camden.post("/patrols/" + patrol + "/withdrawal", WITHDRAWAL);

    Reply again = camden.post("/patrols/" + patrol + "/withdrawal", WITHDRAWAL);

    assertThat(again.status()).isEqualTo(409);
    assertThat(again.problem()).isEqualTo("urn:problem:patrol-withdrawn");
  }

  @Test
  void answersTheSameAttemptTheSameAndLogsItOnce() {
    String body = Nights.evening("2015-02-05", "[\"RSP\"]", "\"places\": []");

    Reply first = camden.post("/patrols", body, "night-1");
    Reply again = camden.post("/patrols", body, "night-1");

    assertThat(again).isEqualTo(first);
    assertThat(nights.totalOf("month=2015-02")).isEqualTo(1);
  }

  @Test
  void refusesAnotherPatrolUnderTheSameKey() {
    camden.post("/patrols", Nights.evening("2015-03-05", "[\"RSP\"]", "\"places\": []"), "night-2");

    Reply other =
        camden.post(
            "/patrols", Nights.evening("2015-03-06", "[\"RSP\"]", "\"places\": []"), "night-2");

    assertThat(other.status()).isEqualTo(422);
    assertThat(other.problem()).isEqualTo("urn:problem:idempotency-key-reused");
  }

  @Test
  void namesEveryFaultyField() {
    Reply refused = camden.post("/patrols", "{\"teams\": [\"the lads\"], \"reason\": \"FUN\"}");

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body().path("errors").valueStream().map(it -> it.path("field").asString()))
        .containsExactlyInAnyOrder("agency", "teams[0]", "reason", "start", "end");
  }

  @Test
  void answersACallOutThatIsKnown() {
    Reply asked =
        camden.post(
            "/call-outs",
            """
            {"agency": "camden-rsp", "reason": "noise", "place": {"name": "Cumberland Market"}}
            """);
    String callOut = asked.text("callOut");

    Reply logged = camden.post("/patrols", answering(callOut));

    assertThat(logged.status()).isEqualTo(201);
    assertThat(camden.get("/patrols/" + logged.text("patrol")).text("callOut")).isEqualTo(callOut);
  }

  @Test
  void answersNoCallOutThatNobodyRequested() {
    Reply refused = camden.post("/patrols", answering("nobody-asked"));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.problem()).isEqualTo("urn:problem:unknown-call-out");
  }

  @Test
  void tellsOfABackfillAsHistory() {
    Reply logged =
        camden.post("/patrols", Nights.evening("2014-05-02", "[\"RSP\"]", "\"history\": true"));

    assertThat(Heard.of(parts, logged.text("patrol"), 1).getFirst().history()).isTrue();
  }

  private static String answering(String callOut) {
    return Nights.evening("2012-05-02", "[\"RSP\"]", "\"callOut\": \"" + callOut + "\"")
        .replace("ROUTINE", "CALL_OUT");
  }
}
