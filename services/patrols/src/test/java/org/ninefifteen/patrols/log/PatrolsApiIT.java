package org.ninefifteen.patrols.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
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

  @BeforeEach
  void connect() {
    camden = new Client(port, "camden");
  }

  @Test
  void showsAndListsAPatrol() {
    Reply logged = camden.post("/patrols", evening("2017-05-02", "[\"RSP\"]", "\"x\": 1"));

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
    Reply logged = camden.post("/patrols", evening("2017-06-02", "[\"RSP\", \"SNT\"]", words));

    Envelope event = heard(logged.text("patrol"), 1).getFirst();

    ContractSamples.of("patrols", "patrol-logged.v1").assertConforms(event.data());
    assertThat(new String(event.data(), StandardCharsets.UTF_8)).doesNotContain("calm");
    assertThat(event.time()).isEqualTo("2017-06-02T15:00:00Z");
    assertThat(event.agency()).isEqualTo("camden-rsp");
    assertThat(event.history()).isFalse();
  }

  /** Regents Park action plan 2019: 10 hotspot, 33 CPO and 86 RSP patrols, 129 in all. */
  @Test
  void countsRegentsParkInFebruary2019() {
    log(10, "2019-02-04", "[\"HOTSPOT\"]");
    log(33, "2019-02-05", "[\"street wardens\"]");
    log(86, "2019-02-28", "[\"housing patrol\"]");
    log(2, "2019-01-31", "[\"RSP\"]");
    log(2, "2019-03-01", "[\"RSP\"]");

    Reply summary = camden.get("/patrols/summary?month=2019-02");

    assertThat(summary.body().at("/teams/HOTSPOT/patrols").asLong()).isEqualTo(10);
    assertThat(summary.body().at("/teams/CPO/patrols").asLong()).isEqualTo(33);
    assertThat(summary.body().at("/teams/RSP/patrols").asLong()).isEqualTo(86);
    assertThat(summary.body().at("/total/patrols").asLong()).isEqualTo(129);
  }

  @Test
  void countsAJointPatrolForEachTeamAndOnceInAll() {
    camden.post("/patrols", evening("2017-07-02", "[\"SNT\", \"RSP\"]", "\"outcomes\": []"));

    Reply summary = camden.get("/patrols/summary?month=2017-07");

    assertThat(summary.body().at("/teams/SNT/patrols").asLong()).isEqualTo(1);
    assertThat(summary.body().at("/teams/RSP/patrols").asLong()).isEqualTo(1);
    assertThat(summary.body().at("/total/patrols").asLong()).isEqualTo(1);
  }

  @Test
  void addsUpOutcomes() {
    String arrests = "\"outcomes\": [{\"outcome\": \"ARREST\", \"count\": 2}]";
    camden.post("/patrols", evening("2017-08-02", "[\"RSP\"]", arrests));
    camden.post("/patrols", evening("2017-08-03", "[\"RSP\", \"SNT\"]", arrests));

    Reply summary = camden.get("/patrols/summary?month=2017-08");

    assertThat(summary.body().at("/total/outcomes/ARREST").asLong()).isEqualTo(4);
    assertThat(summary.body().at("/teams/SNT/outcomes/ARREST").asLong()).isEqualTo(2);
  }

  @Test
  void countsAShiftOverMidnightInTheMonthInWhichItStarted() {
    camden.post("/patrols", evening("2017-09-30", "[\"RSP\"]", "\"places\": []"));

    assertThat(camden.get("/patrols/summary?month=2017-09").body().at("/total/patrols").asLong())
        .isEqualTo(1);
    assertThat(camden.get("/patrols/summary?month=2017-10").body().at("/total/patrols").asLong())
        .isZero();
  }

  @Test
  void filtersByTeamReasonOutcomeTimeAndPlace() {
    String seen =
        """
        "outcomes": [{"outcome": "WEAPON_FOUND", "count": 1}],
        "places": [{"place": {"name": "Cumberland Market"}}]
        """;
    camden.post("/patrols", evening("2016-05-02", "[\"RSP\"]", seen));
    camden.post("/patrols", evening("2016-05-03", "[\"CPO\"]", "\"outcomes\": []"));

    assertThat(totalOf("month=2016-05")).isEqualTo(2);
    assertThat(totalOf("month=2016-05&team=housing patrol")).isEqualTo(1);
    assertThat(totalOf("month=2016-05&reason=ROUTINE")).isEqualTo(2);
    assertThat(totalOf("month=2016-05&reason=TARGETED")).isZero();
    assertThat(totalOf("month=2016-05&outcome=WEAPON_FOUND")).isEqualTo(1);
    assertThat(totalOf("month=2016-05&place=cumberland")).isEqualTo(1);
    assertThat(totalOf("since=2016-05-03T00:00&until=2016-05-04T00:00")).isEqualTo(1);
    assertThat(totalOf("from=2016-04&to=2016-06")).isEqualTo(2);
  }

  @Test
  void listsPageByPageLatestFirst() {
    IntStream.rangeClosed(1, 5).forEach(day -> log(1, "2016-03-0" + day, "[\"RSP\"]"));

    Reply page = camden.get("/patrols?month=2016-03&page=1&size=2");

    assertThat(page.body().path("total").asInt()).isEqualTo(5);
    assertThat(page.body().path("items").valueStream().map(it -> it.path("start").asString()))
        .containsExactly("2016-03-03T16:00:00Z", "2016-03-02T16:00:00Z");
  }

  @Test
  void withdrawsAPatrolThatWasLoggedByMistake() {
    String patrol = log(1, "2016-01-05", "[\"RSP\"]").getFirst();

    Reply withdrawn = camden.post("/patrols/" + patrol + "/withdrawal", WITHDRAWAL);

    assertThat(withdrawn.text("status")).isEqualTo("WITHDRAWN");
    assertThat(totalOf("month=2016-01")).isZero();
    assertThat(camden.get("/patrols/summary?month=2016-01").body().at("/total/patrols").asLong())
        .isZero();
    assertThat(camden.get("/patrols/" + patrol).text("withdrawalReason"))
        .isEqualTo("LOGGED_BY_MISTAKE");
    Envelope event = heard(patrol, 2).getLast();
    ContractSamples.of("patrols", "patrol-withdrawn.v1").assertConforms(event.data());
    assertThat(event.type()).endsWith("patrol-withdrawn.v1");
  }

  @Test
  void withdrawsAPatrolOnce() {
    String patrol = log(1, "2015-01-05", "[\"RSP\"]").getFirst();
    camden.post("/patrols/" + patrol + "/withdrawal", WITHDRAWAL);

    Reply again = camden.post("/patrols/" + patrol + "/withdrawal", WITHDRAWAL);

    assertThat(again.status()).isEqualTo(409);
    assertThat(again.problem()).isEqualTo("urn:problem:patrol-withdrawn");
  }

  @Test
  void answersTheSameAttemptTheSameAndLogsItOnce() {
    String body = evening("2015-02-05", "[\"RSP\"]", "\"places\": []");

    Reply first = camden.post("/patrols", body, "night-1");
    Reply again = camden.post("/patrols", body, "night-1");

    assertThat(again).isEqualTo(first);
    assertThat(totalOf("month=2015-02")).isEqualTo(1);
  }

  @Test
  void refusesAnotherPatrolUnderTheSameKey() {
    camden.post("/patrols", evening("2015-03-05", "[\"RSP\"]", "\"places\": []"), "night-2");

    Reply other =
        camden.post("/patrols", evening("2015-03-06", "[\"RSP\"]", "\"places\": []"), "night-2");

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
  void namesEveryFaultyFilter() {
    Reply refused = camden.get("/patrols?team=lads&month=May&since=soon&size=0");

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body().path("errors").valueStream().map(it -> it.path("field").asString()))
        .containsExactlyInAnyOrder("team", "month", "since", "size");
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
    Reply logged = camden.post("/patrols", evening("2014-05-02", "[\"RSP\"]", "\"history\": true"));

    assertThat(heard(logged.text("patrol"), 1).getFirst().history()).isTrue();
  }

  @Test
  void keepsPartnershipsApart() {
    String patrol = log(1, "2013-01-05", "[\"RSP\"]").getFirst();
    Client medway = new Client(port, "medway");

    assertThat(medway.get("/patrols/" + patrol).problem()).isEqualTo("urn:problem:unknown-patrol");
    assertThat(medway.get("/patrols?month=2013-01").body().path("total").asInt()).isZero();
    assertThat(new Client(port, "atlantis").get("/patrols").status()).isEqualTo(404);
  }

  private static String answering(String callOut) {
    return evening("2012-05-02", "[\"RSP\"]", "\"callOut\": \"" + callOut + "\"")
        .replace("ROUTINE", "CALL_OUT");
  }

  private List<String> log(int many, String day, String teams) {
    return IntStream.range(0, many)
        .mapToObj(
            i -> camden.post("/patrols", evening(day, teams, "\"places\": []")).text("patrol"))
        .toList();
  }

  private int totalOf(String query) {
    return camden.get("/patrols?" + query).body().path("total").asInt(-1);
  }

  private List<Envelope> heard(String patrol, int many) {
    try (Heard heard = new Heard(parts, "patrols")) {
      return heard.of(patrol, many);
    }
  }

  /** The shift of 16:00 to 04:00. */
  private static String evening(String day, String teams, String more) {
    return """
    {"agency": "camden-rsp", "teams": %s, "reason": "ROUTINE",
     "start": "%sT16:00", "end": "%sT04:00", %s}
    """
        .formatted(teams, day, LocalDate.parse(day).plusDays(1), more);
  }
}
