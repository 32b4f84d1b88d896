package org.ninefifteen.patrols;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ninefifteen.kit.events.Envelope;
import org.ninefifteen.patrols.Client.Reply;
import org.ninefifteen.testkit.identity.TestIdentity;
import org.ninefifteen.testkit.parts.Parts;
import org.ninefifteen.testkit.parts.WithParts;
import org.ninefifteen.testkit.reach.Foreign;
import org.ninefifteen.testkit.reach.ForeignIds;
import org.ninefifteen.testkit.reach.StoreQueries;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;

/** Which agency sees what, and what it may do in whose name. */
@WithParts(topics = "patrols")
@Import(StoreQueries.class)
@SpringBootTest(
    classes = PatrolsApplication.class,
    webEnvironment = RANDOM_PORT,
    properties = "nine-fifteen.limits.burst=100000")
class AudienceIT {

  private static final String PATROL =
      """
      {"teams": ["COMMUNITY_WARDENS"], "reason": "ROUTINE",
       "start": "2019-02-18T16:00", "end": "2019-02-18T20:00", "audience": [%s]}
      """;
  private static final String CALL_OUT =
      """
      {"reason": "noise", "place": {"name": "Quay Street"}, "audience": [%s]}
      """;
  private static final String ATTENDANCE =
      """
      {"teams": ["COMMUNITY_WARDENS"], "attendedAt": "%s"}
      """;
  private static final String WITHDRAWAL =
      """
      {"reasonCode": "LOGGED_BY_MISTAKE"}
      """;

  @Autowired private Parts parts;
  @Autowired private ReactiveMongoTemplate mongo;
  @Autowired private StoreQueries queries;
  @LocalServerPort private int port;
  private Client police;
  private Client housing;
  private Client wardens;

  @BeforeEach
  void connect() {
    police = of("kent-police");
    housing = of("medway-housing");
    wardens = of("community-wardens");
  }

  private Client of(String agency) {
    return new Client(
        port,
        "medway",
        it ->
            it.agencies(agency)
                .scopes("patrols.publish", "patrols.read", "patrols.summary", "details.read"));
  }

  @Test
  void showsAPatrolToItsAudienceAndToItsOwner() {
    String patrol = housing.post("/patrols", keptFor("community-wardens", PATROL)).text("patrol");

    assertThat(housing.get("/patrols/" + patrol).status()).isEqualTo(200);
    assertThat(wardens.get("/patrols/" + patrol).status()).isEqualTo(200);
    assertThat(police.get("/patrols/" + patrol).problem()).isEqualTo("urn:problem:unknown-patrol");
  }

  @Test
  void listsAndCountsOnlyWhatTheCallerSees() {
    String month = "2018-05";
    housing.post("/patrols", keptFor("community-wardens", PATROL).replace("2019-02", month));
    housing.post("/patrols", PATROL.formatted("").replace("2019-02", month));

    assertThat(seen(housing, month)).isEqualTo("2 listed, 2 in all, 2 counted");
    assertThat(seen(wardens, month)).isEqualTo("2 listed, 2 in all, 2 counted");
    assertThat(seen(police, month)).isEqualTo("1 listed, 1 in all, 1 counted");
  }

  private static String seen(Client client, String month) {
    Reply list = client.get("/patrols?month=" + month);
    Reply summary = client.get("/patrols/summary?month=" + month);
    return "%d listed, %d in all, %d counted"
        .formatted(
            list.body().path("items").size(),
            list.body().path("total").asInt(),
            summary.body().at("/total/patrols").asInt());
  }

  @Test
  void doesNothingInTheNameOfAnotherAgency() {
    Reply refused =
        police.post(
            "/patrols", PATROL.formatted("").replaceFirst("\\{", "{\"agency\": \"kfrs-strood\", "));

    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.problem()).isEqualTo("urn:problem:not-your-agency");
  }

  @Test
  void isTakenBackByTheAgencyThatLoggedItAlone() {
    String patrol = housing.post("/patrols", PATROL.formatted("")).text("patrol");

    Reply refused = police.post("/patrols/" + patrol + "/withdrawal", WITHDRAWAL);
    Reply withdrawn = housing.post("/patrols/" + patrol + "/withdrawal", WITHDRAWAL);

    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.problem()).isEqualTo("urn:problem:not-your-agency");
    assertThat(withdrawn.status()).isEqualTo(200);
  }

  /** The agency that asked is told, although the other one acted. */
  @Test
  void tellsOfACallOutThoseForWhomItIs() {
    String callOut =
        housing.post("/call-outs", keptFor("community-wardens", CALL_OUT)).text("callOut");
    String now = housing.get("/call-outs/" + callOut).text("requestedAt");
    String attendance = "/call-outs/" + callOut + "/attendance";

    assertThat(police.post(attendance, ATTENDANCE.formatted(now)).status()).isEqualTo(404);
    assertThat(wardens.post(attendance, ATTENDANCE.formatted(now)).status()).isEqualTo(200);

    assertThat(Heard.of(parts, callOut, 2))
        .allSatisfy(event ->
            assertThat(event.audience()).containsExactly("community-wardens", "medway-housing"))
        .extracting(Envelope::agency)
        .containsExactly("medway-housing", "community-wardens");
  }

  @Test
  void answersNoCallOutThatIsNotForTheAgency() {
    String callOut =
        housing.post("/call-outs", keptFor("community-wardens", CALL_OUT)).text("callOut");
    String answering =
        PATROL
            .formatted("")
            .replace("ROUTINE", "CALL_OUT")
            .replaceFirst("\\{", "{\"callOut\": \"" + callOut + "\", ");

    assertThat(police.post("/patrols", answering).problem())
        .isEqualTo("urn:problem:unknown-call-out");
    assertThat(wardens.post("/patrols", answering).status()).isEqualTo(201);
  }

  /** Of ten thousand that are there and not for the caller, none is told from one that is not. */
  @Test
  void answersForeignIdsAsUnknownOnes() {
    Client camden = new Client(port, "camden");
    String caller = bearer("medway", "kent-police");
    String owner = bearer("medway", "medway-housing");
    String elsewhere = bearer("camden", "camden-rsp");
    ForeignIds ids = new ForeignIds(mongo, queries, port);

    ids.assertAreUnknown(
        5_000,
        "patrols",
        "patrols",
        caller,
        new Foreign("medway", kept("/patrols", PATROL, "patrol"), owner),
        new Foreign("camden", camden.post("/patrols", theirs(PATROL)).text("patrol"), elsewhere));
    ids.assertAreUnknown(
        5_000,
        "call-outs",
        "call-outs",
        caller,
        new Foreign("medway", kept("/call-outs", CALL_OUT, "callOut"), owner),
        new Foreign(
            "camden", camden.post("/call-outs", theirs(CALL_OUT)).text("callOut"), elsewhere));
  }

  private static String bearer(String partnership, String agency) {
    return TestIdentity.shared()
        .bearer(it -> it.partnership(partnership).agencies(agency).scopes("patrols.read"));
  }

  private String kept(String path, String body, String id) {
    return housing.post(path, keptFor("community-wardens", body)).text(id);
  }

  private static String theirs(String body) {
    return body.formatted("").replaceFirst("\\{", "{\"agency\": \"camden-rsp\", ");
  }

  private static String keptFor(String agency, String body) {
    return body.formatted("\"" + agency + "\"");
  }
}
