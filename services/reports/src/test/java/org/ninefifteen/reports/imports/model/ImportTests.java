package org.ninefifteen.reports.imports.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ninefifteen.reports.imports.model.Import.Counts;
import org.ninefifteen.reports.imports.model.Import.Order;
import org.ninefifteen.reports.imports.model.Import.State;
import org.ninefifteen.reports.imports.model.RowResult.Outcome;

class ImportTests {

  private static final Instant NINE = Instant.parse("2024-02-01T09:00:00Z");
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Import STARTED =
      Import.started(
          "i-1", new Order("medway", "kent-police", "data-police-uk", "", 3_050_871L), NINE);

  @Test
  void countsEachRowOnce() {
    Import later = STARTED.plus(List.of(row(Outcome.ACCEPTED), row(Outcome.BAD)), NINE);

    assertThat(later.rows()).isEqualTo(new Counts(2, 1, 0, 0, 1));
    assertThat(later.plus(List.of(row(Outcome.KNOWN), row(Outcome.OUTSIDE)), NINE).rows())
        .isEqualTo(new Counts(4, 1, 1, 1, 1));
  }

  @Test
  void runsWhileThereIsProgress() {
    assertThat(STARTED.seenAt(NINE.plus(MINUTE), MINUTE).state()).isEqualTo(State.RUNNING);
  }

  /** The service that was killed cannot say so itself. */
  @Test
  void countsAsInterruptedWhenItWentSilent() {
    assertThat(STARTED.seenAt(NINE.plus(MINUTE).plusMillis(1), MINUTE).state())
        .isEqualTo(State.INTERRUPTED);
  }

  @Test
  void staysCompletedForEver() {
    Import completed = STARTED.completed(NINE);

    assertThat(completed.seenAt(NINE.plus(Duration.ofDays(400)), MINUTE)).isEqualTo(completed);
  }

  private static RowResult row(Outcome outcome) {
    return new RowResult(2, outcome, null, List.of());
  }
}
