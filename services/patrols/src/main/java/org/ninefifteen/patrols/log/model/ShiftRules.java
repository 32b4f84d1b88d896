package org.ninefifteen.patrols.log.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.ninefifteen.patrols.model.Objection;

/**
 * What a shift may be.
 *
 * @param longest the longest that a team is ever out; longer is a wrong date
 * @param skew how far the clocks of agencies may be ahead of ours
 */
public record ShiftRules(Duration longest, Duration skew) {

  /** What is wrong with this end of a shift. */
  public Optional<Objection> toEnd(Instant start, Instant end, Instant now) {
    if (!end.isAfter(start)) {
      return objection("not-after-start", "A patrol ends after it starts.");
    }
    if (Duration.between(start, end).compareTo(longest) > 0) {
      return objection("shift-too-long", "A shift lasts " + inWords(longest) + " at most.");
    }
    if (end.isAfter(now.plus(skew))) {
      return objection("in-the-future", "A patrol is logged once it is over.");
    }
    return Optional.empty();
  }

  private static Optional<Objection> objection(String code, String message) {
    return Optional.of(new Objection(code, message));
  }

  private static String inWords(Duration length) {
    int minutes = length.toMinutesPart();
    return length.toHours() + " hours" + (minutes == 0 ? "" : " " + minutes + " minutes");
  }
}
