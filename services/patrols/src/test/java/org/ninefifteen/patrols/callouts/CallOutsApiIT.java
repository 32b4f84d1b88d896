package org.ninefifteen.patrols.callouts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import java.nio.charset.StandardCharsets;
import java.util.List;
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
class CallOutsApiIT {

  private static final String ATTENDANCE =
      """
      {"agency": "camden-rsp", "teams": ["RSP", "police ward team"],
       "attendedAt": "2019-02-18T22:05",
       "outcomes": [{"outcome": "ROUGH_SLEEPERS_ENGAGED", "count": 2}]}
      """;
  private static final String CANCELLATION =
      """
      {"agency": "camden-rsp", "reasonCode": "PASSED_TO_POLICE"}
      """;

  @Autowired private Parts parts;
  @LocalServerPort private int port;
  private Client camden;

  @BeforeEach
  void connect() {
    camden = new Client(port, "camden");
  }

  @Test
  void isAttendedByTheTeamsThatCame() {
    String callOut = request("\"anonymous\": true");

    Reply attended = camden.post("/call-outs/" + callOut + "/attendance", ATTENDANCE);

    assertThat(attended.text("status")).isEqualTo("ATTENDED");
    Reply one = camden.get("/call-outs/" + callOut);
    assertThat(one.body().at("/attended/teams").valueStream().map(team -> team.asString()))
        .containsExactly("RSP", "SNT");
  }

  @Test
  void tellsOfBothWithoutWordsAndWithoutTheRequester() {
    String words = "\"note\": \"by the gate\", " + Client.DISCLOSURE;
    String callOut = request("\"requester\": \"person-7f3a\", " + words);
    camden.post("/call-outs/" + callOut + "/attendance", ATTENDANCE);

    List<Envelope> events = Heard.of(parts, callOut, 2);

    assertThat(events)
        .extracting(Envelope::type)
        .containsExactly(
            "org.ninefifteen.patrols.call-out-requested.v1",
            "org.ninefifteen.patrols.call-out-attended.v1");
    assertThat(events)
        .allSatisfy(event -> {
          ContractSamples.ofType(event.type()).assertConforms(event.data());
          assertThat(new String(event.data(), StandardCharsets.UTF_8))
              .doesNotContain("person-", "gate");
        });
    assertThat(events.getLast().time()).isEqualTo("2019-02-18T22:05:00Z");
  }

  @Test
  void carriesNoRequesterWhenItIsAnonymous() {
    Reply refused =
        camden.post("/call-outs", ask("\"anonymous\": true, \"requester\": \"person-7f3a\""));

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body().at("/errors/0/field").asString()).isEqualTo("requester");
    Reply taken = camden.get("/call-outs/" + request("\"anonymous\": true"));
    assertThat(taken.body().path("anonymous").asBoolean()).isTrue();
    assertThat(taken.body().path("hasDetails").asBoolean()).isFalse();
  }

  @Test
  void neverTakesNorRepeatsAName() {
    Reply refused = camden.post("/call-outs", ask("\"requester\": \"Anna Example\""));

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body().toString()).doesNotContain("Anna");
  }

  @Test
  void isCancelledAndThenNotAttended() {
    String callOut = request("\"anonymous\": true");

    Reply cancelled = camden.post("/call-outs/" + callOut + "/cancellation", CANCELLATION);
    Reply late = camden.post("/call-outs/" + callOut + "/attendance", ATTENDANCE);

    assertThat(cancelled.text("status")).isEqualTo("CANCELLED");
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.problem()).isEqualTo("urn:problem:call-out-cancelled");
    Envelope event = Heard.of(parts, callOut, 2).getLast();
    assertThat(event.type()).endsWith("call-out-cancelled.v1");
    ContractSamples.ofType(event.type()).assertConforms(event.data());
  }

  @Test
  void isAttendedOnceAndThenNotCancelled() {
    String callOut = request("\"anonymous\": false");
    camden.post("/call-outs/" + callOut + "/attendance", ATTENDANCE);

    Reply again = camden.post("/call-outs/" + callOut + "/attendance", ATTENDANCE);
    Reply off = camden.post("/call-outs/" + callOut + "/cancellation", CANCELLATION);

    assertThat(again.problem()).isEqualTo("urn:problem:call-out-attended");
    assertThat(off.problem()).isEqualTo("urn:problem:call-out-attended");
  }

  @Test
  void isNotAttendedBeforeItWasRequested() {
    String callOut = request("\"anonymous\": true");

    Reply early =
        camden.post(
            "/call-outs/" + callOut + "/attendance", ATTENDANCE.replace("T22:05", "T21:05"));

    assertThat(early.status()).isEqualTo(409);
    assertThat(early.problem()).isEqualTo("urn:problem:attended-before-requested");
  }

  @Test
  void isListedByWhereItStands() {
    Client medway = new Client(port, "medway");
    medway.post("/call-outs", ask("\"anonymous\": true"));
    String other = medway.post("/call-outs", ask("\"anonymous\": true")).text("callOut");
    medway.post("/call-outs/" + other + "/cancellation", CANCELLATION);

    assertThat(medway.get("/call-outs").body().path("total").asInt()).isEqualTo(2);
    assertThat(medway.get("/call-outs?status=REQUESTED").body().path("total").asInt()).isEqualTo(1);
    assertThat(medway.get("/call-outs?since=2019-02-19T00:00").body().path("total").asInt())
        .isZero();
  }

  @Test
  void isUnknownUntilItIsRequested() {
    assertThat(camden.get("/call-outs/none").problem()).isEqualTo("urn:problem:unknown-call-out");
    assertThat(camden.post("/call-outs/none/attendance", ATTENDANCE).status()).isEqualTo(404);
  }

  @Test
  void namesEveryFaultyField() {
    Reply refused = camden.post("/call-outs", "{\"reason\": \"boredom\", \"anonymous\": \"yes\"}");

    assertThat(refused.body().path("errors").valueStream().map(it -> it.path("field").asString()))
        .containsExactlyInAnyOrder("agency", "place", "reason", "anonymous");
  }

  private String request(String more) {
    return camden.post("/call-outs", ask(more)).text("callOut");
  }

  private static String ask(String more) {
    return """
    {"agency": "camden-rsp", "reason": "rough-sleeping", "requestedAt": "2019-02-18T21:40",
     "place": {"name": "Cumberland Market", "street": "Cumberland Market"}, %s}
    """
        .formatted(more);
  }
}
