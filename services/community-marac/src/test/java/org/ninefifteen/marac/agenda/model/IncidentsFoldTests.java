package org.ninefifteen.marac.agenda.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ninefifteen.marac.agenda.model.Folded.sentences;
import static org.ninefifteen.marac.agenda.model.Folded.whys;
import static org.ninefifteen.marac.agenda.model.Given.MAYFORD;
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

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ninefifteen.marac.agenda.model.LeftOff.Why;
import org.ninefifteen.marac.agenda.model.matters.History;
import org.ninefifteen.marac.signals.model.Signal;

/** What counts as an incident, and what is nothing new. */
class IncidentsFoldTests {

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
    assertThat(whys(agenda)).containsEntry(Why.BELOW_THRESHOLD, 1).containsEntry(Why.DUPLICATE, 2);
  }

  @Test
  void aFurtherReportOfAnOldIncidentIsNothingNew() {
    History history =
        remembered(
            report("r1", MAYFORD, daysAgo(3)),
            report("r2", MAYFORD, daysAgo(4)),
            report("r3", MAYFORD, daysAgo(5)));

    Agenda agenda =
        fold(history, report("r4", MAYFORD, evening(9)), linked("r4", "r1", MAYFORD, evening(10)));

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
    assertThat(whys(agenda)).containsEntry(Why.WITHDRAWN, 2).containsEntry(Why.BELOW_THRESHOLD, 1);
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
