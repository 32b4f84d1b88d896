package org.ninefifteen.kit.relay;

import java.time.Duration;

/** Something that is to be done from time to time; the first time at once. */
final class Every {

  private final long period;
  private long next = System.nanoTime();

  Every(Duration period) {
    this.period = period.toNanos();
  }

  /** True once a period: who asks is expected to do it. */
  boolean isDue() {
    if (System.nanoTime() - next < 0) {
      return false;
    }
    next = System.nanoTime() + period;
    return true;
  }
}
