package org.ninefifteen.marac.agenda.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.ninefifteen.marac.agenda.model.Given.HIGH_STREET;
import static org.ninefifteen.marac.agenda.model.Given.MAYFORD;
import static org.ninefifteen.marac.agenda.model.Given.NOWHERE;
import static org.ninefifteen.marac.agenda.model.Given.POLICY;
import static org.ninefifteen.marac.agenda.model.Given.TUESDAY;
import static org.ninefifteen.marac.agenda.model.Given.against;
import static org.ninefifteen.marac.agenda.model.Given.callOut;
import static org.ninefifteen.marac.agenda.model.Given.camera;
import static org.ninefifteen.marac.agenda.model.Given.contact;
import static org.ninefifteen.marac.agenda.model.Given.daysAgo;
import static org.ninefifteen.marac.agenda.model.Given.evening;
import static org.ninefifteen.marac.agenda.model.Given.fold;
import static org.ninefifteen.marac.agenda.model.Given.linked;
import static org.ninefifteen.marac.agenda.model.Given.patrol;
import static org.ninefifteen.marac.agenda.model.Given.remembered;
import static org.ninefifteen.marac.agenda.model.Given.report;
import static org.ninefifteen.marac.agenda.model.Given.reportBy;
import static org.ninefifteen.marac.agenda.model.Given.risky;
import static org.ninefifteen.marac.agenda.model.Given.withdrawn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.ninefifteen.marac.agenda.model.LeftOff.Why;
import org.ninefifteen.marac.agenda.model.matters.History;
import org.ninefifteen.marac.agenda.model.matters.Reason;
import org.ninefifteen.marac.model.Feed;
import org.ninefifteen.marac.signals.model.Signal;
import org.ninefifteen.marac.signals.model.Signal.CameraState;
import org.ninefifteen.marac.signals.model.SignalId;

class AgendaFoldTests {

  @Test
  void theMorningOfTheSketchAddsUp() {
    History history =
        remembered(
            report("r1", MAYFORD, daysAgo(9)),
            report("r2", MAYFORD, daysAgo(20)),
            patrol("p1", evening(-13), MAYFORD),
            camera("17", CameraState.FAULTY, MAYFORD, daysAgo(7)));

    Agenda agenda = fold(history, risky("r3", MAYFORD, evening(9), "VULNERABLE_PERSON_AT_RISK"));

    Item item = agenda.items().getFirst();
    assertThat(item.title()).isEqualTo("Cuckooing, Mayford Estate");
    assertThat(item.section()).isEqualTo(Section.IMMEDIATE_RISK);
    assertThat(item.score()).isEqualTo(92);
    assertThat(item.reasons())
        .extracting(Reason::weight, Reason::sentence)
        .containsExactly(
            tuple(40, "Vulnerable person at risk"),
            tuple(30, "third incident in 28 days"),
            tuple(12, "no patrol since Sunday 11pm"),
            tuple(10, "camera 17 faulty since 11 February"));
    assertThat(item.history().incidents28Days()).isEqualTo(3);
    assertThat(item.here().lastPatrol())
        .isEqualTo(new Item.Visit(evening(-13), List.of("RSP"), null));
  }

  @Nested
  class Subjects {

    @Test
    void aReportWithAPlaceAndAVictimIsOneItem() {
      History history = remembered(against("person-7f3a", "r1", HIGH_STREET, daysAgo(60)));

      Agenda agenda = fold(history, against("person-7f3a", "r2", MAYFORD, evening(9)));

      assertThat(agenda.items()).hasSize(1);
      assertThat(agenda.items().getFirst().subject()).startsWith("place:");
      assertThat(sentences(agenda)).contains("a victim for the second time in 12 months");
    }

    @Test
    void withoutAPlaceTheReportIsItsVictims() {
      History history = remembered(against("person-7f3a", "r1", HIGH_STREET, daysAgo(60)));

      Agenda agenda = fold(history, against("person-7f3a", "r2", NOWHERE, evening(9)));

      assertThat(agenda.items()).extracting(Item::subject).containsExactly("person:person-7f3a");
    }

    /** A city hall or "No location" tops a naive ranking. */
    @Test
    void aPlaceholderGathersNothing() {
      List<Signal> signals = new ArrayList<>();
      IntStream.range(0, 30).forEach(i -> signals.add(report("r" + i, NOWHERE, evening(i / 2))));
      signals.add(risky("r99", NOWHERE, evening(9), "WEAPON"));
      signals.add(risky("r98", MAYFORD, evening(9), "WEAPON"));

      Agenda agenda = fold(History.NONE, signals);

      assertThat(agenda.items())
          .extracting(i -> i.place().name())
          .containsExactly("Mayford Estate", "place not known");
      assertThat(whys(agenda)).containsOnlyKeys(Why.PLACEHOLDER);
      assertThat(whys(agenda).get(Why.PLACEHOLDER)).isEqualTo(30);
    }

    @Test
    void aReportWithoutAPlaceJoinsThePlaceOfItsIncident() {
      Agenda agenda =
          fold(
              History.NONE,
              risky("r1", MAYFORD, evening(8), "WEAPON"),
              report("r2", NOWHERE, evening(9)),
              linked("r2", "r1", NOWHERE, evening(10)));

      assertThat(agenda.items()).hasSize(1);
      assertThat(agenda.items().getFirst().signals()).hasSize(3);
    }
  }

  @Nested
  class CountingIncidents {

    @Test
    void duplicatesDoNotInflate() {
      History history = remembered(report("r1", MAYFORD, daysAgo(3)));

      Agenda agenda =
          fold(
              history,
              report("r2", MAYFORD, evening(9)),
              reportBy("medway-housing", "r3", MAYFORD, evening(10)),
              linked("r3", "r2", MAYFORD, evening(11)));

      assertThat(agenda.items()).isEmpty();
      assertThat(whys(agenda))
          .containsEntry(Why.BELOW_THRESHOLD, 1)
          .containsEntry(Why.DUPLICATE, 2);
    }

    @Test
    void aFurtherReportOfAnOldIncidentIsNothingNew() {
      History history =
          remembered(
              report("r1", MAYFORD, daysAgo(3)),
              report("r2", MAYFORD, daysAgo(4)),
              report("r3", MAYFORD, daysAgo(5)));

      Agenda agenda =
          fold(
              history, report("r4", MAYFORD, evening(9)), linked("r4", "r1", MAYFORD, evening(10)));

      assertThat(agenda.items()).isEmpty();
      assertThat(whys(agenda)).containsOnlyKeys(Why.DUPLICATE);
    }

    @Test
    void aFurtherReportMayTellOfARisk() {
      History history = remembered(report("r1", MAYFORD, daysAgo(3)));

      Agenda agenda =
          fold(
              history,
              risky("r2", MAYFORD, evening(9), "FIRE_RISK"),
              linked("r2", "r1", MAYFORD, evening(10)));

      assertThat(sentences(agenda)).containsExactly("Fire risk");
      assertThat(agenda.items().getFirst().fresh().incidents()).isZero();
    }

    @Test
    void aWithdrawnReportCountsNowhere() {
      History history =
          remembered(
              report("r1", MAYFORD, daysAgo(3)),
              report("r2", MAYFORD, daysAgo(4)),
              withdrawn("r2", MAYFORD, daysAgo(2)));

      Agenda agenda =
          fold(
              history,
              risky("r3", MAYFORD, evening(8), "WEAPON"),
              withdrawn("r3", MAYFORD, evening(9)),
              report("r4", MAYFORD, evening(9)));

      assertThat(agenda.items()).isEmpty();
      assertThat(whys(agenda))
          .containsEntry(Why.WITHDRAWN, 2)
          .containsEntry(Why.BELOW_THRESHOLD, 1);
    }

    @Test
    void tenInSixMonthsAreStrong() {
      Signal[] earlier =
          IntStream.range(0, 9)
              .mapToObj(i -> report("r" + i, MAYFORD, daysAgo(40 + 10 * i)))
              .toArray(Signal[]::new);

      Agenda agenda = fold(remembered(earlier), report("r10", MAYFORD, evening(9)));

      assertThat(sentences(agenda)).first().isEqualTo("tenth incident in 6 months");
      assertThat(agenda.items().getFirst().section()).isEqualTo(Section.REPEAT);
    }

    @Test
    void nothingNewAtABusyPlaceIsNoRepeat() {
      Signal[] earlier =
          IntStream.range(0, 12)
              .mapToObj(i -> report("r" + i, MAYFORD, daysAgo(2 + i)))
              .toArray(Signal[]::new);

      Agenda agenda = fold(remembered(earlier), patrol("p1", evening(9), MAYFORD));

      assertThat(agenda.items()).isEmpty();
      assertThat(whys(agenda)).containsOnlyKeys(Why.ROUTINE_PATROL);
    }
  }

  @Nested
  class OtherRules {

    @Test
    void severalAgenciesOnOnePlace() {
      Agenda agenda =
          fold(History.NONE, report("r1", MAYFORD, evening(8)), callOut("c1", MAYFORD, evening(9)));

      assertThat(sentences(agenda)).contains("2 agencies raised it", "no patrol in 28 days");
    }

    @Test
    void aPatrolAfterTheReportAnswersIt() {
      Agenda agenda =
          fold(
              History.NONE,
              risky("r1", MAYFORD, evening(8), "WEAPON"),
              patrol("p1", evening(9), MAYFORD, HIGH_STREET));

      assertThat(sentences(agenda)).containsExactly("Weapon", "no camera within 75 metres");
      assertThat(agenda.items().getFirst().fresh().patrols()).isEqualTo(1);
    }

    @Test
    void aWorkingCameraNearbySees() {
      History history = remembered(camera("17", CameraState.OPERATIONAL, MAYFORD, daysAgo(99)));

      Agenda agenda = fold(history, risky("r1", MAYFORD, evening(8), "WEAPON"));

      assertThat(sentences(agenda)).containsExactly("Weapon", "no patrol in 28 days");
      assertThat(agenda.items().getFirst().here().cameras()).hasSize(1);
    }

    @Test
    void aRepairedCameraSeesAgain() {
      History history = remembered(camera("17", CameraState.FAULTY, MAYFORD, daysAgo(9)));

      Agenda agenda =
          fold(
              history,
              risky("r1", MAYFORD, evening(8), "WEAPON"),
              camera("17", CameraState.OPERATIONAL, MAYFORD, evening(9)));

      assertThat(sentences(agenda)).doesNotContain("camera 17 faulty since 9 February");
      assertThat(whys(agenda)).containsOnlyKeys(Why.CAMERA_ROUTINE);
    }

    @Test
    void outreachConcernedForAPerson() {
      Agenda agenda =
          fold(
              History.NONE,
              contact("c1", "person-7f3a", MAYFORD, evening(8), "self-neglect"),
              contact("c2", "person-7f3a", MAYFORD, evening(9), "exploitation"),
              contact("c3", "person-99aa", HIGH_STREET, evening(9)));

      assertThat(sentences(agenda)).containsExactly("outreach is concerned for 1 person");
      assertThat(whys(agenda)).containsOnlyKeys(Why.CONTACT_WITHOUT_CONCERN);
    }

    @Test
    void aFaultyCameraIsAnAsset() {
      Agenda agenda = fold(History.NONE, camera("17", CameraState.FAULTY, MAYFORD, evening(1)));

      assertThat(agenda.items())
          .extracting(Item::section)
          .containsExactly(Section.ASSETS_AND_FEEDS);
      assertThat(sentences(agenda)).containsExactly("faulty since Monday 1pm");
    }

    @Test
    void anAgencyFallenSilentIsNamedWithItsLastSignal() {
      SignalId last = new SignalId("/partnerships/medway/reports", "e1");
      Feed silent =
          new Feed(
              "medway-housing",
              "Medway Council Housing",
              List.of("reports"),
              evening(-20),
              last,
              Feed.State.SILENT,
              null,
              null);
      Feed never =
          new Feed(
              "kfrs-strood",
              "KFRS Strood",
              List.of("reports"),
              null,
              null,
              Feed.State.NEVER,
              null,
              null);

      Agenda agenda = fold(new History(Map.of(), List.of(silent, never)), List.of());

      assertThat(agenda.items()).hasSize(1);
      assertThat(sentences(agenda)).containsExactly("nothing heard since Sunday 4pm");
      assertThat(agenda.items().getFirst().reasons().getFirst().signals()).containsExactly(last);
    }
  }

  @Nested
  class Order {

    @Test
    void theLimitLeavesOffByName() {
      List<Signal> signals = new ArrayList<>();
      for (int i = 0; i < 15; i++) {
        signals.add(
            risky("r" + i, Given.place("Block " + i, null), evening(i), "VIOLENCE_ONGOING"));
      }

      Agenda agenda = fold(History.NONE, signals);

      assertThat(agenda.items()).hasSize(12);
      assertThat(agenda.items()).extracting(Item::rank).first().isEqualTo(1);
      assertThat(whys(agenda)).containsEntry(Why.BEYOND_LIMIT, 3);
      assertThat(agenda.leftOff().getFirst().sentence()).isEqualTo("beyond the limit of 12 items");
    }

    @Test
    void anOpenIssueIsCarriedForward() {
      Issue issue =
          new Issue(
              "place:point:51.38000,0.55000",
              "cuckooing",
              new TreeMap<>(Map.of(LocalDate.parse("2019-02-18"), 3)),
              Map.of());
      List<Signal> signals =
          List.of(report("r1", MAYFORD, evening(8)), callOut("c1", MAYFORD, evening(9)));

      Agenda agenda = AgendaFold.of(TUESDAY, signals, History.NONE, List.of(issue), POLICY);

      Item item = agenda.items().getFirst();
      assertThat(item.section()).isEqualTo(Section.CARRIED_FORWARD);
      assertThat(item.issue()).isEqualTo("place:point:51.38000,0.55000|cuckooing|2019-02-18");
      assertThat(item.earlier()).extracting(Item.Earlier::rank).containsExactly(3);
    }

    /** Somebody else rings about it in time: that tells nothing new, and moves nothing up. */
    @Test
    void aDuplicateInTimeLeavesALateMatterLate() {
      Signal late = callOut("c1", MAYFORD, TUESDAY.from().minusSeconds(60));
      Signal alsoLate = report("r1", MAYFORD, TUESDAY.from().minusSeconds(90));
      Signal again = report("r2", MAYFORD, evening(9));
      Signal linked = linked("r2", "r1", MAYFORD, evening(10));

      Agenda agenda = fold(History.NONE, late, alsoLate, again, linked);

      assertThat(agenda.items().getFirst().section()).isEqualTo(Section.LATE);
    }

    @Test
    void whatArrivedAfterAnEarlierFreezeIsLate() {
      Signal late = callOut("c1", MAYFORD, TUESDAY.from().minusSeconds(60));
      Signal alsoLate = report("r1", MAYFORD, TUESDAY.from().minusSeconds(90));

      Agenda agenda = fold(History.NONE, late, alsoLate);

      assertThat(agenda.late()).containsExactlyInAnyOrder(late.id(), alsoLate.id());
      assertThat(agenda.items().getFirst().section()).isEqualTo(Section.LATE);
      assertThat(agenda.items().getFirst().late()).isTrue();
    }

    @Test
    void whatIsRecordedFromTheCutOffOnIsTheNextCalls() {
      Agenda agenda = fold(History.NONE, risky("r1", MAYFORD, TUESDAY.cutoff(), "WEAPON"));

      assertThat(agenda.signals()).isEmpty();
    }
  }

  private static List<String> sentences(Agenda agenda) {
    return agenda.items().stream()
        .flatMap(i -> i.reasons().stream())
        .map(Reason::sentence)
        .toList();
  }

  private static Map<Why, Integer> whys(Agenda agenda) {
    Map<Why, Integer> whys = new TreeMap<>();
    agenda.leftOff().forEach(l -> whys.merge(l.why(), l.signals().size(), Integer::sum));
    return whys;
  }
}
