package org.ninefifteen.bench.latency;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import org.ninefifteen.bench.table.Samples;

/**
 * When the first, the second, … of many arrived. What overtakes on the way changes places with what
 * it overtakes, which changes no percentile of how long they all took.
 */
final class Arrivals extends Thread {

  /** Nanoseconds; to ask a store more often takes the machine from what is watched. */
  private static final long GLANCE = 1_000_000;

  private final LongSupplier arrived;
  private final long[] at;

  /** Watches a count until it has grown by so many. */
  Arrivals(LongSupplier arrived, int expected) {
    super("arrivals");
    this.arrived = arrived;
    this.at = new long[expected];
    setDaemon(true);
  }

  @Override
  public void run() {
    long before = arrived.getAsLong();
    int seen = 0;
    while (seen < at.length) {
      long now = arrived.getAsLong() - before;
      long time = System.nanoTime();
      for (; seen < Math.min(now, at.length); seen++) {
        at[seen] = time;
      }
      LockSupport.parkNanos(GLANCE);
    }
  }

  /** Milliseconds since each was on its way. */
  Samples since(long[] departures) throws InterruptedException {
    join(60_000);
    if (isAlive()) {
      throw new IllegalStateException("Not everything has arrived.");
    }
    long[] sorted = departures.clone();
    Arrays.sort(sorted);
    List<Double> millis =
        new ArrayList<>(
            IntStream.range(0, at.length)
                .mapToObj(i -> Math.max(0, at[i] - sorted[i]) / 1e6)
                .toList());
    return new Samples(millis);
  }
}
