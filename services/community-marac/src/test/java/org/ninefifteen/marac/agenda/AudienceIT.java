package org.ninefifteen.marac.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ninefifteen.marac.agenda.model.Given.HIGH_STREET;
import static org.ninefifteen.marac.agenda.model.Given.MAYFORD;
import static org.ninefifteen.marac.agenda.model.Given.daysAgo;
import static org.ninefifteen.marac.agenda.model.Given.evening;
import static org.ninefifteen.marac.agenda.model.Given.patrol;
import static org.ninefifteen.marac.agenda.model.Given.place;
import static org.ninefifteen.marac.agenda.model.Given.report;
import static org.ninefifteen.marac.agenda.model.Given.risky;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.ninefifteen.marac.agenda.model.Audiences;
import org.ninefifteen.marac.running.Running;
import org.ninefifteen.marac.running.SteppedClock;
import org.ninefifteen.marac.signals.model.Signal;
import org.ninefifteen.testkit.identity.TokenSpec;
import org.ninefifteen.testkit.parts.Parts;
import org.ninefifteen.testkit.parts.WithParts;
import tools.jackson.databind.JsonNode;

/** What the seats of one call get of it. */
@WithParts(topics = {"reports", "patrols", "hotspot-contacts", "cctv-inventory", "community-marac"})
class AudienceIT {

  private static final Consumer<TokenSpec> POLICE = seat("kent-police");
  private static final Consumer<TokenSpec> FIRE = seat("kfrs-strood");
  private static final Consumer<TokenSpec> HOUSING = seat("medway-housing");

  private final SteppedClock clock = new SteppedClock("2019-02-19T09:10:00Z");

  @Test
  void aSeatThatMayNotSeeAnItemLearnsThatItIsThereAndWhomToRing(Parts parts) {
    try (Running marac = Running.on(parts, "restricted", clock)) {
      marac.keep(secret(), risky("r2", HIGH_STREET, evening(9), "WEAPON"));

      JsonNode forPolice = marac.as(POLICE).agenda("today");
      JsonNode forFire = marac.as(FIRE).agenda("today");
      JsonNode forHousing = marac.as(HOUSING).agenda("today");

      JsonNode item = byRank(forHousing, restrictedRank(forHousing));
      assertThat(item.propertyNames())
          .containsExactlyInAnyOrder("id", "rank", "section", "restricted", "ring");
      assertThat(item.path("ring").toString())
          .isEqualTo(
              "{\"agency\":\"kent-police\",\"name\":\"Kent Police\",\"phone\":\"01632 960101\"}");
      assertThat(forHousing.toString()).doesNotContain("Mayford", "received-r1");
      assertThat(forFire.path("items")).isEqualTo(forPolice.path("items"));
      assertThat(forPolice.path("items").toString()).contains("Mayford", "received-r1");
      assertThat(forHousing.path("counts")).isEqualTo(forPolice.path("counts"));
      assertThat(forHousing.path("revision")).isEqualTo(forPolice.path("revision"));
    }
  }

  @Test
  void evidenceOfWhatOneMayNotSeeIsAnsweredAsThatOfNothing(Parts parts) {
    try (Running marac = Running.on(parts, "foreignitem", clock)) {
      marac.keep(secret());
      String id = marac.as(POLICE).agenda("today").path("items").path(0).path("id").asString();
      String restricted =
          marac.as(HOUSING).agenda("today").path("items").path(0).path("id").asString();

      assertThat(marac.as(FIRE).get(evidence(id))).hasSize(1);
      for (String name : List.of(id, restricted)) {
        assertThat(marac.as(HOUSING).response(evidence(name)).body())
            .isEqualTo(marac.response(evidence("i-0")).body().replace("i-0", name));
        assertThat(marac.status(evidence(name))).isEqualTo(404);
      }
    }
  }

  @Test
  void theFrozenAgendaIsTheSameForAllAndKeepsWhoMaySeeIt(Parts parts) {
    try (Running marac = Running.on(parts, "frozen", clock)) {
      marac.as(POLICE).agenda("today");
      marac.keep(secret());
      clock.stepTo("2019-02-19T09:15:01Z");

      JsonNode forHousing = marac.as(HOUSING).awaitFrozen("2019-02-19");
      JsonNode forPolice = marac.as(POLICE).awaitFrozen("2019-02-19");

      assertThat(forHousing.path("checksum")).isEqualTo(forPolice.path("checksum"));
      assertThat(forHousing.path("items").path(0).path("restricted").asBoolean()).isTrue();
      assertThat(forPolice.path("items").path(0).path("title").asString()).contains("Mayford");
    }
  }

  /** An open issue stays with those who saw it begin: its place would be known from the rank. */
  @Test
  void whatGoesOnFromARestrictedItemIsRestrictedToo(Parts parts) {
    try (Running marac = Running.on(parts, "goeson", clock)) {
      marac.as(POLICE).agenda("today");
      marac.keep(secret());
      clock.stepTo("2019-02-19T09:15:01Z");
      marac.as(POLICE).awaitFrozen("2019-02-19");
      marac.keep(risky("r2", MAYFORD, evening(22), "WEAPON"));

      JsonNode next = marac.as(HOUSING).agenda("2019-02-20");

      assertThat(next.path("items").path(0).path("restricted").asBoolean()).isTrue();
      assertThat(marac.as(FIRE).agenda("2019-02-20").path("items").path(0).path("earlier"))
          .hasSize(1);
    }
  }

  @Test
  void whatWasLeftOffStandsAtTheEndWithWhomToRing(Parts parts) {
    try (Running marac = Running.on(parts, "leftofflimited", clock)) {
      marac.keep(
          Audiences.to(patrol("p1", evening(7), MAYFORD), "kent-police"),
          patrol("p2", evening(9), HIGH_STREET));

      JsonNode all = marac.as(HOUSING).get("/partnerships/medway/agendas/today/left-off");
      JsonNode routine =
          marac.get("/partnerships/medway/agendas/today/left-off?reason=routine-patrol");

      assertThat(all.path("items")).hasSize(2);
      assertThat(all.path("items").path(0).path("title").asString()).contains("High Street");
      assertThat(all.path("items").path(1).toString())
          .isEqualTo(
              "{\"restricted\":true,\"ring\":{\"agency\":\"community-wardens\","
                  + "\"name\":\"Community Wardens\",\"phone\":\"01632 960102\"}}");
      assertThat(routine.path("total").asInt()).isEqualTo(1);
    }
  }

  /** What an item shows beside its reasons loses what the caller may not know, and nothing else. */
  @Test
  void historyPatrolsAndFeedsAreTrimmed(Parts parts) {
    try (Running marac = Running.on(parts, "trimmed", clock)) {
      marac.as(POLICE).agenda("today");
      marac.keep(
          Audiences.to(report("old", MAYFORD, daysAgo(7)), "kfrs-strood"),
          Audiences.to(patrol("p1", evening(20), MAYFORD), "kfrs-strood"),
          patrol("p0", daysAgo(2), MAYFORD));
      clock.stepTo("2019-02-19T09:15:01Z");
      marac.as(POLICE).awaitFrozen("2019-02-19");
      marac.keep(risky("r2", MAYFORD, evening(10), "WEAPON"));

      JsonNode forFire = marac.as(FIRE).agenda("2019-02-20");
      JsonNode forHousing = marac.as(HOUSING).agenda("2019-02-20");

      JsonNode whole = forFire.path("items").path(0);
      JsonNode trimmed = forHousing.path("items").path(0);
      assertThat(whole.path("history").path("incidents28Days").asInt()).isEqualTo(2);
      assertThat(trimmed.path("history").path("incidents28Days").asInt()).isEqualTo(1);
      assertThat(whole.path("here").path("lastPatrol").path("at").asString())
          .isEqualTo(evening(20).toString());
      assertThat(trimmed.path("here").path("lastPatrol").path("at").asString())
          .isEqualTo(daysAgo(2).toString());
      assertThat(trimmed.path("score")).isEqualTo(whole.path("score"));
      assertThat(feed(forFire, "community-wardens").path("last").asString()).contains("p1");
      assertThat(feed(forHousing, "community-wardens").path("last").isMissingNode()).isTrue();
      assertThat(feed(forHousing, "community-wardens").path("lastSpoke").asString())
          .isEqualTo(daysAgo(2).toString());
    }
  }

  @Test
  void aCandidateThatRestsOnAForeignReportIsRestricted(Parts parts) {
    try (Running marac = Running.on(parts, "candidates", clock)) {
      List<Signal> signals = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        signals.add(report("m" + i, MAYFORD, daysAgo(i)));
        signals.add(report("h" + i, HIGH_STREET, daysAgo(i)));
      }
      signals.add(Audiences.to(report("m9", MAYFORD, daysAgo(5)), "kfrs-strood"));
      marac.keep(signals.toArray(Signal[]::new));

      JsonNode forFire = marac.as(coordinator("kfrs-strood")).get(REVIEW).path("candidates");
      JsonNode forHousing = marac.as(coordinator("medway-housing")).get(REVIEW).path("candidates");

      assertThat(forFire.toString()).contains("Mayford Estate", "High Street");
      assertThat(forHousing.toString()).contains("High Street").doesNotContain("Mayford", "m0");
      assertThat(forHousing).hasSameSizeAs(forFire);
      assertThat(forHousing.toString()).contains("\"restricted\":true", "01632 960101");
    }
  }

  /** The name that a publisher gave a place is read by all who read the page. */
  @Test
  void aPlaceIsNotCalledByANameThatOnlySomeMayRead(Parts parts) {
    try (Running marac = Running.on(parts, "placenames", clock)) {
      List<Signal> signals = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        signals.add(report("m" + i, MAYFORD, daysAgo(i)));
      }
      signals.add(
          Audiences.to(
              patrol("p1", daysAgo(1), place("A safe house", MAYFORD.point())), "kfrs-strood"));
      marac.keep(signals.toArray(Signal[]::new));

      JsonNode review = marac.as(coordinator("medway-housing")).get(REVIEW);

      assertThat(review.path("candidates").path(0).path("title").asString())
          .isEqualTo("Location: Mayford Estate");
    }
  }

  private static final String REVIEW = "/partnerships/medway/reviews/2019-02";

  private static Signal secret() {
    return Audiences.to(
        risky("r1", MAYFORD, evening(8), "VULNERABLE_PERSON_AT_RISK"), "kfrs-strood");
  }

  private static Consumer<TokenSpec> seat(String agency) {
    return token -> token.agencies(agency).roles("representative");
  }

  private static Consumer<TokenSpec> coordinator(String agency) {
    return token -> token.agencies(agency).roles("coordinator");
  }

  private static String evidence(String item) {
    return "/partnerships/medway/agendas/2019-02-19/items/" + item + "/evidence";
  }

  private static int restrictedRank(JsonNode agenda) {
    return byFlag(agenda).path("rank").asInt();
  }

  private static JsonNode byFlag(JsonNode agenda) {
    for (JsonNode item : agenda.path("items")) {
      if (item.path("restricted").asBoolean(false)) {
        return item;
      }
    }
    throw new AssertionError("no item is restricted");
  }

  private static JsonNode byRank(JsonNode agenda, int rank) {
    return agenda.path("items").path(rank - 1);
  }

  private static JsonNode feed(JsonNode agenda, String agency) {
    for (JsonNode feed : agenda.path("feeds")) {
      if (feed.path("agency").asString().equals(agency)) {
        return feed;
      }
    }
    throw new AssertionError("no feed of " + agency);
  }
}
