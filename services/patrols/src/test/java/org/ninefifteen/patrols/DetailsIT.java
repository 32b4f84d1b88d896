package org.ninefifteen.patrols;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import java.time.Instant;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ninefifteen.kit.personal.Erasing;
import org.ninefifteen.kit.personal.model.Opening.Erased;
import org.ninefifteen.patrols.Client.Reply;
import org.ninefifteen.testkit.parts.WithParts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;

/** What people said with a call-out or a patrol. */
@WithParts(topics = {"patrols", "access-log"})
@SpringBootTest(classes = PatrolsApplication.class, webEnvironment = RANDOM_PORT)
class DetailsIT {

  private static final String NOTE = "\"note\": \"canary note\", " + Client.DISCLOSURE;
  private static final String PURPOSE = "/details?purpose=SAFEGUARDING";

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
    String callOut = callOut("person-1a", NOTE);
    String patrol = camden.post("/patrols", patrol(NOTE)).text("patrol");

    Reply asked = camden.get("/call-outs/" + callOut + PURPOSE);

    assertThat(asked.text("requester")).isEqualTo("person-1a");
    assertThat(asked.text("note")).isEqualTo("canary note");
    assertThat(camden.get("/patrols/" + patrol + PURPOSE).text("note")).isEqualTo("canary note");
    for (String path : new String[] {"/call-outs/" + callOut, "/patrols/" + patrol}) {
      Reply one = camden.get(path);
      assertThat(one.body().path("hasDetails").asBoolean()).isTrue();
      assertThat(one.body().toString()).doesNotContain("canary", "person-");
      assertThat(camden.get(path + "/details").status()).isEqualTo(400);
    }
    assertThat(camden.get("/call-outs").body().toString() + camden.get("/patrols").body())
        .doesNotContain("canary", "person-");
  }

  @Test
  void areForThoseAloneWhoMayReadDetails() {
    String callOut = callOut("person-2a", NOTE);
    Client plain =
        new Client(port, "camden", it -> it.agencies("camden-rsp").scopes("patrols.read"));

    assertThat(plain.get("/call-outs/" + callOut).status()).isEqualTo(200);
    assertThat(plain.get("/call-outs/" + callOut + PURPOSE).problem())
        .isEqualTo("urn:problem:not-allowed");
  }

  @Test
  void areStoredInClearNowhere() {
    String callOut = callOut("person-3a", NOTE);
    String patrol = camden.post("/patrols", patrol(NOTE)).text("patrol");

    assertThat(stored("call-outs", callOut)).contains("CDA-1998-S115").doesNotContain("canary");
    assertThat(stored("patrols", patrol)).contains("CDA-1998-S115").doesNotContain("canary");
  }

  @Test
  void areRefusedWithoutARight() {
    String unfounded = NOTE.replace("disclosure", "disclosed");

    Reply asked = camden.post("/call-outs", body("person-4a", unfounded));
    Reply logged = camden.post("/patrols", patrol(unfounded));

    assertThat(asked.body().at("/errors/0/field").asString()).isEqualTo("disclosure");
    assertThat(logged.body().at("/errors/0/field").asString()).isEqualTo("disclosure");
    assertThat(asked.body().toString() + logged.body()).doesNotContain("canary");
  }

  @Test
  void areErasedWithTheKeyOfWhoAsked() {
    String callOut = callOut("person-5a", NOTE);

    erasing
        .destroy("camden", "person-5a", new Erased(Instant.parse("2026-01-02T03:04:05Z"), "d-1"))
        .block();

    Reply details = camden.get("/call-outs/" + callOut + PURPOSE);
    assertThat(details.body().has("note")).isFalse();
    assertThat(details.body().at("/noteErased/decision").asString()).isEqualTo("d-1");
    assertThat(camden.post("/call-outs", body("person-5a", NOTE)).problem())
        .isEqualTo("urn:problem:subject-erased");
  }

  private String stored(String collection, String id) {
    return Objects.requireNonNull(
            mongo.findById("camden/" + id, Document.class, collection).block())
        .toJson();
  }

  private String callOut(String requester, String words) {
    Reply reply = camden.post("/call-outs", body(requester, words));
    assertThat(reply.status()).isEqualTo(201);
    return reply.text("callOut");
  }

  private static String body(String requester, String words) {
    return """
    {"agency": "camden-rsp", "reason": "noise", "place": {"name": "Quay Street"},
     "requester": "%s", %s}
    """
        .formatted(requester, words);
  }

  private static String patrol(String words) {
    return """
    {"agency": "camden-rsp", "teams": ["COMMUNITY_WARDENS"], "reason": "ROUTINE",
     "start": "2019-02-18T16:00", "end": "2019-02-18T20:00", %s}
    """
        .formatted(words);
  }
}
