package org.ninefifteen.patrols.log.model;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;

/** From when to when a patrol was out, in real time: a clock change makes it longer or shorter. */
public record Shift(Instant start, Instant end) {

  public Shift {
    if (!end.isAfter(start)) {
      throw new IllegalArgumentException("A shift ends after it starts.");
    }
  }

  public Duration length() {
    return Duration.between(start, end);
  }

  /** The month that it counts in: the one in which it started. */
  public YearMonth month(ZoneId zone) {
    return YearMonth.from(start.atZone(zone));
  }
}
