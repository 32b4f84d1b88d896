package org.ninefifteen.marac.agenda.freeze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ninefifteen.marac.agenda.freeze.Freezing.NO_TICK;
import static org.ninefifteen.marac.agenda.freeze.Freezing.claimOnly;
import static org.ninefifteen.marac.agenda.freeze.Freezing.freezeDue;
import static org.ninefifteen.marac.agenda.model.Given.HIGH_STREET;
import static org.ninefifteen.marac.agenda.model.Given.MAYFORD;
import static org.ninefifteen.marac.agenda.model.Given.evening;
import static org.ninefifteen.marac.agenda.model.Given.report;
import static org.ninefifteen.marac.agenda.model.Given.risky;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ninefifteen.marac.running.Running;
import org.ninefifteen.marac.running.SteppedClock;
import org.ninefifteen.testkit.parts.Parts;
import org.ninefifteen.testkit.parts.WithParts;
import tools.jackson.databind.JsonNode;

/** What came due, or was cut short, while nothing ran. */
@WithParts(topics = {"reports", "patrols", "hotspot-contacts", "cctv-inventory", "community-marac"})
class FreezerRestartIT {

  private final SteppedClock clock = new SteppedClock("2019-02-19T09:10:00Z");

  @Test
  void aRestartAt0914OrAt0920MissesNothingAndFreezesNothingTwice(Parts parts) {
    try (Running marac = Running.on(parts, "restart", clock)) {
      marac.keep(risky("r1", MAYFORD, evening(8), "WEAPON"));
      marac.awaitCount("calls", 2);
    }
    clock.stepTo("2019-02-19T09:14:00Z");
    try (Running marac = Running.on(parts, "restart", clock)) {
      assertThat(marac.agenda("today").path("status").asString()).isEqualTo("ASSEMBLING");
    }
    clock.stepTo("2019-02-19T09:20:00Z");
    String checksum;
    try (Running marac = Running.on(parts, "restart", clock)) {
      checksum = marac.awaitFrozen("2019-02-19").path("checksum").asString();
      marac.awaitCount("archive", 1);
    }
    try (Running marac = Running.on(parts, "restart", clock)) {
      JsonNode again = marac.agenda("2019-02-19");
      assertThat(again.path("checksum").asString()).isEqualTo(checksum);
      assertThat(again.path("items")).hasSize(1);
      assertThat(marac.count("agendas")).isEqualTo(2);
    }
  }

  /** Down from Tuesday to Friday: each call gets what was recorded for it, in order. */
  @Test
  void callsMissedWhileNothingRanAreFrozenInOrder(Parts parts) {
    try (Running marac = Running.on(parts, "missed", clock)) {
      marac.awaitCount("calls", 2);
    }
    clock.stepTo("2019-02-22T10:00:00Z");
    try (Running marac = Running.on(parts, "missed", clock, NO_TICK)) {
      marac.keep(
          risky("r1", MAYFORD, evening(8), "WEAPON"),
          risky("r2", MAYFORD, Instant.parse("2019-02-20T10:00:00Z"), "WEAPON"));

      freezeDue(marac);

      assertThat(reports(marac.agenda("2019-02-19"))).containsExactly("received-r1");
      assertThat(reports(marac.agenda("2019-02-20"))).isEmpty();
      assertThat(reports(marac.agenda("2019-02-21"))).containsExactly("received-r2");
      JsonNode carried = marac.agenda("2019-02-21").path("items").path(0);
      assertThat(carried.path("earlier").path(0).path("date").asString()).isEqualTo("2019-02-19");
      assertThat(marac.agenda("2019-02-22").path("status").asString()).isEqualTo("FROZEN");
    }
  }

  @Test
  void aCrashBetweenTheClaimAndTheMoveShowsNothingTwice(Parts parts) {
    try (Running marac = Running.on(parts, "crash", clock, NO_TICK)) {
      marac.keep(risky("r1", MAYFORD, evening(8), "WEAPON"), report("r2", HIGH_STREET, evening(9)));
      clock.stepTo("2019-02-19T09:15:00Z");
      claimOnly(marac, clock);

      JsonNode next = marac.agenda("2019-02-20");
      assertThat(marac.count("inbox")).isEqualTo(2);
      assertThat(next.path("counts").path("signals").asInt()).isZero();

      freezeDue(marac);
      assertThat(marac.count("inbox")).isZero();
      assertThat(marac.count("archive")).isEqualTo(2);
      assertThat(marac.count("issues")).isEqualTo(1);
    }
  }

  private static List<String> reports(JsonNode agenda) {
    return agenda
        .path("items")
        .valueStream()
        .flatMap(item -> item.path("signals").valueStream())
        .map(signal -> signal.asString().substring(signal.asString().indexOf('#') + 1))
        .toList();
  }
}
