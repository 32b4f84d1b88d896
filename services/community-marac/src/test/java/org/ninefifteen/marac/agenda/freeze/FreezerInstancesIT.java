package org.ninefifteen.marac.agenda.freeze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ninefifteen.marac.agenda.freeze.Freezing.NO_TICK;
import static org.ninefifteen.marac.agenda.freeze.Freezing.medway;
import static org.ninefifteen.marac.agenda.model.Given.MAYFORD;
import static org.ninefifteen.marac.agenda.model.Given.evening;
import static org.ninefifteen.marac.agenda.model.Given.report;
import static org.ninefifteen.marac.agenda.model.Given.risky;

import org.junit.jupiter.api.Test;
import org.ninefifteen.marac.running.Running;
import org.ninefifteen.marac.running.SteppedClock;
import org.ninefifteen.testkit.Patience;
import org.ninefifteen.testkit.parts.Parts;
import org.ninefifteen.testkit.parts.WithParts;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.JsonNode;

/** Whoever freezes at once, one wins and all agree. */
@WithParts(topics = {"reports", "patrols", "hotspot-contacts", "cctv-inventory", "community-marac"})
class FreezerInstancesIT {

  private final SteppedClock clock = new SteppedClock("2019-02-19T09:10:00Z");

  @Test
  void ofInstancesThatFreezeAtOnceOneWinsAndAllAgree(Parts parts) {
    try (Running marac = Running.on(parts, "at-once", clock, NO_TICK)) {
      for (int i = 0; i < 50; i++) {
        marac.keep(report("r" + i, MAYFORD, evening(i % 20)));
      }
      clock.stepTo("2019-02-19T09:15:00Z");
      Freezer freezer = marac.bean(Freezer.class);
      Mono<Void> freeze =
          Mono.defer(() -> freezer.freezeDue(medway(marac)))
              .subscribeOn(Schedulers.boundedElastic());

      Mono.when(freeze, freeze, freeze, freeze).block(Patience.LONG);

      assertThat(marac.agenda("2019-02-19").path("counts").path("signals").asInt()).isEqualTo(50);
      assertThat(marac.count("agendas")).isEqualTo(1);
      assertThat(marac.count("archive")).isEqualTo(50);
      assertThat(marac.count("inbox")).isZero();
      assertThat(marac.agenda("2019-02-20").path("counts").path("signals").asInt()).isZero();
    }
  }

  /** Each has its own context, connections and ticks; they share the store alone. */
  @Test
  void twoInstancesFreezeOneAgendaAndPublishItOnce(Parts parts) {
    try (Running one = Running.on(parts, "two", clock);
        Running other = Running.on(parts, "two", clock)) {
      for (int i = 0; i < 50; i++) {
        (i % 2 == 0 ? one : other).keep(risky("r" + i, MAYFORD, evening(i % 20), "WEAPON"));
      }

      clock.stepTo("2019-02-19T09:15:00Z");
      JsonNode ofOne = one.awaitFrozen("2019-02-19");
      JsonNode ofOther = other.awaitFrozen("2019-02-19");
      one.awaitCount("archive", 50);
      one.awaitCount("inbox", 0);

      assertThat(ofOther.path("checksum")).isEqualTo(ofOne.path("checksum"));
      assertThat(ofOther.path("items")).isEqualTo(ofOne.path("items"));
      assertThat(ofOne.path("counts").path("signals").asInt()).isEqualTo(50);
      assertThat(one.count("agendas")).isEqualTo(2);
      assertThat(other.agenda("2019-02-20").path("counts").path("signals").asInt()).isZero();
    }
  }
}
