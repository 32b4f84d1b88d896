package org.ninefifteen.marac.running;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until somebody steps it. */
public final class SteppedClock extends Clock {

  private final AtomicReference<Instant> now;

  public SteppedClock(String start) {
    this.now = new AtomicReference<>(Instant.parse(start));
  }

  public void stepTo(String instant) {
    now.set(Instant.parse(instant));
  }

  @Override
  public Instant instant() {
    return now.get();
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
