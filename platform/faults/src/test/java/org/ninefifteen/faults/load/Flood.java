package org.ninefifteen.faults.load;

import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/** Requests of one agency that come however long the others take, each sent once. */
public final class Flood {
  private static final String AGENCY = "kent-police";

  private final Agencies agencies;
  private final Queue<Long> accepted = new ConcurrentLinkedQueue<>();

  private Flood(Agencies agencies) {
    this.agencies = agencies;
  }

  public static Flood of(Agencies agencies, Happenings happenings, int perSecond, Duration lasts) {
    var flood = new Flood(agencies);
    long apart = Duration.ofSeconds(1).toNanos() / perSecond;
    long began = System.nanoTime();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < lasts.toSeconds() * perSecond; i++) {
        var what = happenings.reportOf(AGENCY, i);
        LockSupport.parkNanos(began + i * apart - System.nanoTime());
        threads.execute(() -> flood.send(what));
      }
    }
    return flood;
  }

  private void send(Happening what) {
    long began = System.nanoTime();
    try {
      if (agencies.tellOnce(what)) {
        accepted.add(System.nanoTime() - began);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  public Map<String, Long> answers() {
    return agencies.answers().counts();
  }

  /** In nanoseconds, of what was accepted. */
  public long p99() {
    var sorted = accepted.stream().sorted().toList();
    return sorted.get(sorted.size() * 99 / 100);
  }
}
