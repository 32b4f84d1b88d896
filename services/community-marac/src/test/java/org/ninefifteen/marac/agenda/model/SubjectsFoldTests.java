package org.ninefifteen.marac.agenda.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ninefifteen.marac.agenda.model.Folded.sentences;
import static org.ninefifteen.marac.agenda.model.Folded.whys;
import static org.ninefifteen.marac.agenda.model.Given.HIGH_STREET;
import static org.ninefifteen.marac.agenda.model.Given.MAYFORD;
import static org.ninefifteen.marac.agenda.model.Given.NOWHERE;
import static org.ninefifteen.marac.agenda.model.Given.against;
import static org.ninefifteen.marac.agenda.model.Given.daysAgo;
import static org.ninefifteen.marac.agenda.model.Given.evening;
import static org.ninefifteen.marac.agenda.model.Given.fold;
import static org.ninefifteen.marac.agenda.model.Given.linked;
import static org.ninefifteen.marac.agenda.model.Given.remembered;
import static org.ninefifteen.marac.agenda.model.Given.report;
import static org.ninefifteen.marac.agenda.model.Given.risky;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ninefifteen.marac.agenda.model.LeftOff.Why;
import org.ninefifteen.marac.agenda.model.matters.History;
import org.ninefifteen.marac.signals.model.Signal;

/** What is gathered into one item. */
class SubjectsFoldTests {

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
