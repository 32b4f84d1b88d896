package org.ninefifteen.marac.agenda.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.ninefifteen.marac.agenda.model.Given.MAYFORD;
import static org.ninefifteen.marac.agenda.model.Given.camera;
import static org.ninefifteen.marac.agenda.model.Given.daysAgo;
import static org.ninefifteen.marac.agenda.model.Given.evening;
import static org.ninefifteen.marac.agenda.model.Given.fold;
import static org.ninefifteen.marac.agenda.model.Given.patrol;
import static org.ninefifteen.marac.agenda.model.Given.remembered;
import static org.ninefifteen.marac.agenda.model.Given.report;
import static org.ninefifteen.marac.agenda.model.Given.risky;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ninefifteen.marac.agenda.model.matters.History;
import org.ninefifteen.marac.agenda.model.matters.Reason;
import org.ninefifteen.marac.signals.model.Signal.CameraState;

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
}
