package org.ninefifteen.console;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Stands at eleven minutes past nine, until a test lets time pass. */
final class MorningClock extends Clock {

  private volatile Instant now = Samples.NOW;

  void passes(Duration time) {
    now = now.plus(time);
  }

  void standsAgain() {
    now = Samples.NOW;
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
