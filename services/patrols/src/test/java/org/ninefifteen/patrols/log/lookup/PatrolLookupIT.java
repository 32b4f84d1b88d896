package org.ninefifteen.patrols.log.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ninefifteen.patrols.Client;
import org.ninefifteen.patrols.Client.Reply;
import org.ninefifteen.patrols.PatrolsApplication;
import org.ninefifteen.patrols.log.Nights;
import org.ninefifteen.testkit.parts.WithParts;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Patrols as they are shown and counted. */
@WithParts(topics = "patrols")
@SpringBootTest(classes = PatrolsApplication.class, webEnvironment = RANDOM_PORT)
class PatrolLookupIT {

  @LocalServerPort private int port;
  private Client camden;
  private Nights nights;

  @BeforeEach
  void connect() {
    camden = new Client(port, "camden");
    nights = new Nights(camden);
  }

  /** Regents Park action plan 2019: 10 hotspot, 33 CPO and 86 RSP patrols, 129 in all. */
  @Test
  void countsRegentsParkInFebruary2019() {
    nights.log(10, "2019-02-04", "[\"HOTSPOT\"]");
    nights.log(33, "2019-02-05", "[\"street wardens\"]");
    nights.log(86, "2019-02-28", "[\"housing patrol\"]");
    nights.log(2, "2019-01-31", "[\"RSP\"]");
    nights.log(2, "2019-03-01", "[\"RSP\"]");

    Reply summary = camden.get("/patrols/summary?month=2019-02");

    assertThat(summary.body().at("/teams/HOTSPOT/patrols").asLong()).isEqualTo(10);
    assertThat(summary.body().at("/teams/CPO/patrols").asLong()).isEqualTo(33);
    assertThat(summary.body().at("/teams/RSP/patrols").asLong()).isEqualTo(86);
    assertThat(summary.body().at("/total/patrols").asLong()).isEqualTo(129);
  }

  @Test
  void countsAJointPatrolForEachTeamAndOnceInAll() {
    camden.post("/patrols", Nights.evening("2017-07-02", "[\"SNT\", \"RSP\"]", "\"outcomes\": []"));

    Reply summary = camden.get("/patrols/summary?month=2017-07");

    assertThat(summary.body().at("/teams/SNT/patrols").asLong()).isEqualTo(1);
    assertThat(summary.body().at("/teams/RSP/patrols").asLong()).isEqualTo(1);
    assertThat(summary.body().at("/total/patrols").asLong()).isEqualTo(1);
  }

  @Test
  void addsUpOutcomes() {
    String arrests = "\"outcomes\": [{\"outcome\": \"ARREST\", \"count\": 2}]";
    camden.post("/patrols", Nights.evening("2017-08-02", "[\"RSP\"]", arrests));
    camden.post("/patrols", Nights.evening("2017-08-03", "[\"RSP\", \"SNT\"]", arrests));

    Reply summary = camden.get("/patrols/summary?month=2017-08");

    assertThat(summary.body().at("/total/outcomes/ARREST").asLong()).isEqualTo(4);
    assertThat(summary.body().at("/teams/SNT/outcomes/ARREST").asLong()).isEqualTo(2);
  }

  @Test
  void countsAShiftOverMidnightInTheMonthInWhichItStarted() {
    camden.post("/patrols", Nights.evening("2017-09-30", "[\"RSP\"]", "\"places\": []"));

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
    camden.post("/patrols", Nights.evening("2016-05-02", "[\"RSP\"]", seen));
    camden.post("/patrols", Nights.evening("2016-05-03", "[\"CPO\"]", "\"outcomes\": []"));

    assertThat(nights.totalOf("month=2016-05")).isEqualTo(2);
    assertThat(nights.totalOf("month=2016-05&team=housing patrol")).isEqualTo(1);
    assertThat(nights.totalOf("month=2016-05&reason=ROUTINE")).isEqualTo(2);
    assertThat(nights.totalOf("month=2016-05&reason=TARGETED")).isZero();
    assertThat(nights.totalOf("month=2016-05&outcome=WEAPON_FOUND")).isEqualTo(1);
    assertThat(nights.totalOf("month=2016-05&place=cumberland")).isEqualTo(1);
    assertThat(nights.totalOf("since=2016-05-03T00:00&until=2016-05-04T00:00")).isEqualTo(1);
    assertThat(nights.totalOf("from=2016-04&to=2016-06")).isEqualTo(2);
  }

  @Test
  void listsPageByPageLatestFirst() {
    IntStream.rangeClosed(1, 5).forEach(day -> nights.log(1, "2016-03-0" + day, "[\"RSP\"]"));

    Reply page = camden.get("/patrols?month=2016-03&page=1&size=2");

    assertThat(page.body().path("total").asInt()).isEqualTo(5);
    assertThat(page.body().path("items").valueStream().map(it -> it.path("start").asString()))
        .containsExactly("2016-03-03T16:00:00Z", "2016-03-02T16:00:00Z");
  }

  @Test
  void namesEveryFaultyFilter() {
    Reply refused = camden.get("/patrols?team=lads&month=May&since=soon&size=0");

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body().path("errors").valueStream().map(it -> it.path("field").asString()))
        .containsExactlyInAnyOrder("team", "month", "since", "size");
  }

  @Test
  void keepsPartnershipsApart() {
    String patrol = nights.log(1, "2013-01-05", "[\"RSP\"]").getFirst();
    Client medway = new Client(port, "medway");

    assertThat(medway.get("/patrols/" + patrol).problem()).isEqualTo("urn:problem:unknown-patrol");
    assertThat(medway.get("/patrols?month=2013-01").body().path("total").asInt()).isZero();
    assertThat(new Client(port, "atlantis").get("/patrols").status()).isEqualTo(404);
  }
}
