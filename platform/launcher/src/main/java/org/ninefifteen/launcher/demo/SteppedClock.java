package org.ninefifteen.launcher.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * Goes as the machine's clock does, from where it was last put; the demo lives through past days.
 */
public final class SteppedClock extends Clock {
  private volatile Duration behind = Duration.ZERO;

  void stepTo(Instant instant) {
    behind = Duration.between(instant, Instant.now());
  }

  void stepToNow() {
    behind = Duration.ZERO;
  }

  @Override
  public Instant instant() {
    return Instant.now().minus(behind);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.offset(Clock.system(zone), behind.negated());
  }
}
