package org.ninefifteen.marac.agenda.freeze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.ninefifteen.marac.agenda.model.Given.MAYFORD;
import static org.ninefifteen.marac.agenda.model.Given.evening;
import static org.ninefifteen.marac.agenda.model.Given.risky;

import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ninefifteen.marac.agenda.kept.AgendaMetric;
import org.ninefifteen.marac.running.Running;
import org.ninefifteen.marac.running.SteppedClock;
import org.ninefifteen.testkit.parts.Parts;
import org.ninefifteen.testkit.parts.WithParts;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@WithParts(topics = {"reports", "patrols", "hotspot-contacts", "cctv-inventory", "community-marac"})
@ExtendWith(OutputCaptureExtension.class)
class FreezerOutageIT {

  private static final int TICKS = 4;

  private final SteppedClock clock = new SteppedClock("2019-02-19T09:10:00Z");

  /** What is due meanwhile is frozen afterwards; the log is for whoever is called at night. */
  @Test
  void isSaidOnceAndNotAtEachTick(Parts parts, CapturedOutput output) {
    try (Running marac =
        Running.on(parts, "outage", clock, "spring.mongodb.uri=" + impatient(parts))) {
      marac.keep(risky("r1", MAYFORD, evening(8), "WEAPON"));
      marac.awaitCount("calls", 2);

      parts.stopStore();
      clock.stepTo("2019-02-19T09:20:00Z");
      double before = failures(marac);
      await().until(() -> failures(marac) >= before + TICKS * 2);
      parts.startStore();

      assertThat(marac.awaitFrozen("2019-02-19").path("items")).hasSize(1);
      await().until(() -> lines(output, "Calls can be frozen again") == 2);
      // For each partnership, and again when a lost connection becomes a store that is not found.
      assertThat(lines(output, "Calls cannot be frozen now")).isBetween(2L, 4L);
    }
  }

  private static String impatient(Parts parts) {
    return parts.storeUri("outage").replaceAll("[?].*", "") + "?serverSelectionTimeoutMS=1000";
  }

  private static double failures(Running marac) {
    return marac.bean(MeterRegistry.class).counter(AgendaMetric.FREEZE_FAILURES.id()).count();
  }

  private static long lines(CapturedOutput output, String words) {
    return output.toString().lines().filter(line -> line.contains(words)).count();
  }
}
