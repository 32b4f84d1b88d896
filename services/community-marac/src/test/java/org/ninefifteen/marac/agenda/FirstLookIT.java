package org.ninefifteen.marac.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.Test;
import org.ninefifteen.marac.agenda.kept.AgendaMetric;
import org.ninefifteen.marac.model.Served;
import org.ninefifteen.marac.running.Running;
import org.ninefifteen.marac.running.SteppedClock;
import org.ninefifteen.testkit.parts.Parts;
import org.ninefifteen.testkit.parts.WithParts;

@WithParts(topics = {"reports", "patrols", "hotspot-contacts", "cctv-inventory", "community-marac"})
class FirstLookIT {

  private static final String NOBODY = "mongodb://127.0.0.1:1/marac?serverSelectionTimeoutMS=500";

  private final SteppedClock clock = new SteppedClock("2019-02-19T09:10:00Z");

  @Test
  void eachNextAgendaHasBeenAssembledWhenSomebodyMayAsk(Parts parts) {
    try (Running marac = Running.unseen(parts, "first-look", clock)) {
      long assembled =
          marac.bean(MeterRegistry.class).get(AgendaMetric.RECALL.id()).timer().count();

      assertThat(assembled).isEqualTo(marac.bean(Served.class).partnerships().size());
    }
  }

  @Test
  void startsWithoutItsStoreAndSaysSo(Parts parts) {
    try (Running marac = Running.unseen(parts, "no-look", clock, "spring.mongodb.uri=" + NOBODY)) {
      assertThat(marac.status("/actuator/health/liveness")).isEqualTo(200);
      assertThat(marac.status("/partnerships/medway/agendas/today")).isEqualTo(503);
    }
  }
}
