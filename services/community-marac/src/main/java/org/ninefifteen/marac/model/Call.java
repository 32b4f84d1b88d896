package org.ninefifteen.marac.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.ninefifteen.marac.signals.model.Signal;

/**
 * The daily call of one day and its window: from the cut-off of the call held before to its own.
 *
 * @param from inclusive
 * @param cutoff exclusive; what is recorded at 9.15 sharp belongs to the next call
 */
public record Call(String partnership, LocalDate date, Instant from, Instant cutoff) {

  public Call {
    if (!from.isBefore(cutoff)) {
      throw new IllegalArgumentException("A call's window ends after it began.");
    }
  }

  /** A backfill feeds memory alone; what was recorded from the cut-off on is the next call's. */
  public boolean mayClaim(Signal signal) {
    return !signal.origin().history() && signal.origin().recordedAt().isBefore(cutoff);
  }

  /** Recorded in time for an earlier call, but it arrived when people had already acted on that. */
  public boolean findsLate(Signal signal) {
    return signal.origin().recordedAt().isBefore(from);
  }

  /** 23 or 25 when the clocks change in the window, 72 after a weekend without calls. */
  public long hours() {
    return Duration.between(from, cutoff).toHours();
  }

  /** Its name in the store: {@code medway|2019-02-19}. */
  public String id() {
    return partnership + "|" + date;
  }
}
