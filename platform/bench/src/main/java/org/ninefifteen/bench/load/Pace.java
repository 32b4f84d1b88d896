package org.ninefifteen.bench.load;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;

/**
 * Requests at a steady rate, whatever the answers take.
 *
 * @param perSecond over all connections
 */
public record Pace(
    Target target, int requests, double perSecond, int connections, IntFunction<byte[]> body) {

  /** When each was answered 201, by {@link System#nanoTime()}. */
  public long[] answered() throws InterruptedException, ExecutionException {
    long[] answered = new long[requests];
    AtomicInteger next = new AtomicInteger();
    long start = System.nanoTime();
    try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < connections; i++) {
        running.add(
            threads.submit(() -> {
              send(next, start, answered);
              return null;
            }));
      }
      for (Future<?> each : running) {
        each.get();
      }
    }
    return answered;
  }

  private void send(AtomicInteger next, long start, long[] answered) throws Exception {
    try (Connection connection = new Connection(target)) {
      for (int n = next.getAndIncrement(); n < requests; n = next.getAndIncrement()) {
        awaitTurn(start, n, perSecond);
        if (connection.post(body.apply(n)).status() != 201) {
          throw new IllegalStateException("A report was not accepted.");
        }
        answered[n] = System.nanoTime();
      }
    }
  }

  /** Waits until the turn of that number, when so many a second have theirs. */
  public static void awaitTurn(long start, int number, double perSecond) {
    long turn = start + (long) (number * 1e9 / perSecond);
    for (long wait = turn - System.nanoTime(); wait > 0; wait = turn - System.nanoTime()) {
      LockSupport.parkNanos(wait);
    }
  }
}
