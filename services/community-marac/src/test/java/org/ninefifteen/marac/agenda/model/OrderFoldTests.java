package org.ninefifteen.marac.agenda.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ninefifteen.marac.agenda.model.Folded.whys;
import static org.ninefifteen.marac.agenda.model.Given.MAYFORD;
import static org.ninefifteen.marac.agenda.model.Given.POLICY;
import static org.ninefifteen.marac.agenda.model.Given.TUESDAY;
import static org.ninefifteen.marac.agenda.model.Given.callOut;
import static org.ninefifteen.marac.agenda.model.Given.evening;
import static org.ninefifteen.marac.agenda.model.Given.fold;
import static org.ninefifteen.marac.agenda.model.Given.linked;
import static org.ninefifteen.marac.agenda.model.Given.report;
import static org.ninefifteen.marac.agenda.model.Given.risky;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.ninefifteen.marac.agenda.model.LeftOff.Why;
import org.ninefifteen.marac.agenda.model.matters.History;
import org.ninefifteen.marac.signals.model.Signal;

/** What is left off by name, carried forward, late, or the next call's. */
class OrderFoldTests {

  @Test
  void theLimitLeavesOffByName() {
    List<Signal> signals = new ArrayList<>();
    for (int i = 0; i < 15; i++) {
      signals.add(risky("r" + i, Given.place("Block " + i, null), evening(i), "VIOLENCE_ONGOING"));
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
