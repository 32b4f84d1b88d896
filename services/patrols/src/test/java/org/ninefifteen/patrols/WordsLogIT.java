package org.ninefifteen.patrols;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ninefifteen.testkit.parts.WithParts;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Who had to do with people's words is in the log of accesses. */
@WithParts(topics = "patrols")
@SpringBootTest(
    classes = PatrolsApplication.class,
    webEnvironment = RANDOM_PORT,
    properties = "outbox.sweep-every=PT1H")
class WordsLogIT {

  private static final String DETAILS = "/details?purpose=SAFEGUARDING";

  @LocalServerPort private int port;
  private Client agency;
  private Client onlooker;
  private Client officer;

  @BeforeEach
  void connect() {
    agency = new Client(port, "camden");
    onlooker =
        new Client(
            port,
            "camden",
            it -> it.agencies("camden-cpo").scopes("patrols.read").subject("cpo-1"));
    officer = new Client(port, "camden", it -> it.roles("data-protection-officer"));
  }

  @Test
  void theRequestersWordsAreLoggedWhenTakenAndWhenShown() {
    String callOut =
        agency
            .post(
                "/call-outs",
                """
                {"agency": "camden-rsp", "reason": "noise", "place": {"name": "Quay Street"},
                 "requester": "person-7f3a", "note": "by the gate", %s}
                """
                    .formatted(Client.DISCLOSURE))
            .text("callOut");

    agency.get("/call-outs/" + callOut + DETAILS);

    List<JsonNode> entries = entries("patrols/" + callOut);
    assertThat(entries)
        .extracting(entry -> entry.path("action").asString())
        .containsExactly("CONSULTATION", "COLLECTION");
    assertThat(entries)
        .extracting(entry -> entry.path("purpose").asString(""))
        .containsExactly("SAFEGUARDING", "");
    assertThat(entries)
        .allSatisfy(entry -> {
          assertThat(entry.at("/subjects/0").asString()).isEqualTo("person-7f3a");
          assertThat(entry.at("/records/0/agency").asString()).isEqualTo("camden-rsp");
          assertThat(entry.toString()).doesNotContain("gate");
        });
  }

  @Test
  void theTeamsWordsAreLoggedLikewise() {
    String patrol =
        agency.post("/patrols", patrol("\"calm\", " + Client.DISCLOSURE)).text("patrol");

    agency.get("/patrols/" + patrol + DETAILS);

    assertThat(entries("patrols/" + patrol))
        .extracting(entry -> entry.path("action").asString())
        .containsExactly("CONSULTATION", "COLLECTION");
  }

  @Test
  void whereNothingIsShownOfPeopleNothingIsLogged() {
    String worded =
        agency.post("/patrols", patrol("\"calm\", " + Client.DISCLOSURE)).text("patrol");
    String bare = agency.post("/patrols", patrol("null")).text("patrol");

    agency.get("/patrols/" + worded);
    agency.get("/patrols");
    onlooker.get("/patrols/" + worded + DETAILS);
    agency.get("/patrols/" + worded + "/details");
    agency.get("/patrols/" + bare + DETAILS);

    assertThat(entries("patrols/" + worded)).hasSize(1);
    assertThat(entries("patrols/" + bare)).isEmpty();
  }

  private static String patrol(String note) {
    return """
    {"agency": "camden-rsp", "teams": ["COMMUNITY_WARDENS"], "reason": "ROUTINE", "note": %s,
     "start": "2019-02-18T16:00", "end": "2019-02-18T20:00", "places": [{"place": {"name": "Quay"}}]}
    """
        .formatted(note);
  }

  private List<JsonNode> entries(String record) {
    JsonNode page = officer.get("/access-log?record=" + record).body();
    assertThat(page.has("items")).as(page.toString()).isTrue();
    return page.path("items").valueStream().toList();
  }
}
