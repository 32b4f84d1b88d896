package org.ninefifteen.marac.agenda.freeze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ninefifteen.marac.agenda.model.Given.MAYFORD;
import static org.ninefifteen.marac.agenda.model.Given.evening;
import static org.ninefifteen.marac.agenda.model.Given.fold;
import static org.ninefifteen.marac.agenda.model.Given.report;
import static org.ninefifteen.marac.agenda.model.Given.risky;

import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.ninefifteen.kit.Ids;
import org.ninefifteen.kit.events.Envelope;
import org.ninefifteen.marac.agenda.model.Agenda;
import org.ninefifteen.marac.agenda.model.matters.History;
import org.ninefifteen.testkit.samples.ContractSamples;
import tools.jackson.databind.json.JsonMapper;

class AgendaEventsV1ContractTests {

  private final AgendaEventsV1 events =
      new AgendaEventsV1(new Ids(Clock.systemUTC()), JsonMapper.shared());

  @Test
  void aFrozenAgendaTravelsAsCounts() {
    Agenda agenda =
        fold(
            History.NONE,
            risky("r1", MAYFORD, evening(8), "WEAPON"),
            report("r2", MAYFORD, evening(9)));

    Envelope event = events.frozen(agenda, Instant.parse("2019-02-19T09:15:20Z"));

    assertThat(event.subject()).isEqualTo("medway/2019-02-19");
    assertThat(event.time()).isEqualTo(agenda.call().cutoff());
    ContractSamples.ofType(event.type()).assertConforms(event.data());
  }
}
