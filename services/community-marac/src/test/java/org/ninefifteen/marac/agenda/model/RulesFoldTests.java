package org.ninefifteen.marac.agenda.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ninefifteen.marac.agenda.model.Folded.sentences;
import static org.ninefifteen.marac.agenda.model.Folded.whys;
import static org.ninefifteen.marac.agenda.model.Given.HIGH_STREET;
import static org.ninefifteen.marac.agenda.model.Given.MAYFORD;
import static org.ninefifteen.marac.agenda.model.Given.callOut;
import static org.ninefifteen.marac.agenda.model.Given.camera;
import static org.ninefifteen.marac.agenda.model.Given.contact;
import static org.ninefifteen.marac.agenda.model.Given.daysAgo;
import static org.ninefifteen.marac.agenda.model.Given.evening;
import static org.ninefifteen.marac.agenda.model.Given.fold;
import static org.ninefifteen.marac.agenda.model.Given.patrol;
import static org.ninefifteen.marac.agenda.model.Given.remembered;
import static org.ninefifteen.marac.agenda.model.Given.report;
import static org.ninefifteen.marac.agenda.model.Given.risky;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ninefifteen.marac.agenda.model.LeftOff.Why;
import org.ninefifteen.marac.agenda.model.matters.History;
import org.ninefifteen.marac.model.Feed;
import org.ninefifteen.marac.signals.model.Signal.CameraState;
import org.ninefifteen.marac.signals.model.SignalId;

/** What else brings a matter onto the agenda, and what answers it. */
class RulesFoldTests {

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

    assertThat(agenda.items()).extracting(Item::section).containsExactly(Section.ASSETS_AND_FEEDS);
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
