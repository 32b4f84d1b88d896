package org.ninefifteen.faults.load;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Tells one happening after the other, at an even pace, until it is ended. */
public final class Load implements AutoCloseable {
  private static final int AT_ONCE = 16;
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  private final Agencies agencies;
  private final Happenings happenings;
  private final int most;
  private final long nanosApart;
  private final long began = System.nanoTime();
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicInteger accepted = new AtomicInteger();
  private final CountDownLatch done = new CountDownLatch(AT_ONCE);
  private volatile boolean ended;

  private Load(Agencies agencies, Happenings happenings, int most, int perSecond) {
    this.agencies = agencies;
    this.happenings = happenings;
    this.most = most;
    this.nanosApart = Duration.ofSeconds(1).toNanos() / perSecond;
  }

  /**
   * Begins at once.
   *
   * @param most after which it ends by itself
   */
  public static Load of(Agencies agencies, Happenings happenings, int most, int perSecond) {
    var load = new Load(agencies, happenings, most, perSecond);
    for (int i = 0; i < AT_ONCE; i++) {
      Thread.ofVirtual().start(load::tell);
    }
    return load;
  }

  public int accepted() {
    return accepted.get();
  }

  private void tell() {
    try {
      for (int i = next.getAndIncrement(); i < most && !ended; i = next.getAndIncrement()) {
        // One that waits for its turn behind a fault makes up for it afterwards.
        LockSupport.parkNanos(began + i * nanosApart - System.nanoTime());
        agencies.tell(happenings.number(i));
        accepted.incrementAndGet();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      done.countDown();
    }
  }

  /** So many at least. */
  public void awaitAccepted(int count, Duration patience) throws InterruptedException {
    var until = System.nanoTime() + patience.toNanos();
    while (accepted.get() < count) {
      if (System.nanoTime() > until) {
        throw tooFew(patience);
      }
      TimeUnit.MILLISECONDS.sleep(50);
    }
  }

  /** Begins nothing more; what was begun is told until it is accepted. */
  public int end() throws InterruptedException {
    ended = true;
    return awaitEnd(PATIENCE);
  }

  public int awaitEnd(Duration patience) throws InterruptedException {
    if (!done.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
      throw tooFew(patience);
    }
    return accepted.get();
  }

  private AssertionError tooFew(Duration patience) {
    return new AssertionError(
        "Within %s %d of %d were accepted; %s %s"
            .formatted(
                patience,
                accepted.get(),
                next.get(),
                agencies.answers().counts(),
                agencies.answers().surprises()));
  }

  @Override
  public void close() {
    ended = true;
  }
}
