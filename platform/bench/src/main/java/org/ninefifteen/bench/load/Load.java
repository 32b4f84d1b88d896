package org.ninefifteen.bench.load;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/**
 * So many requests over so many connections, each as soon as the one before it is answered.
 *
 * @param body of the request of that number
 */
public record Load(Target target, int requests, int connections, IntFunction<byte[]> body) {

  /** Sends them all and gives how many a second were answered 201; another answer ends it. */
  public double perSecond() throws InterruptedException, ExecutionException {
    AtomicInteger next = new AtomicInteger();
    Callable<Void> one = () -> sendTo(next);
    try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
      long start = System.nanoTime();
      List<Future<Void>> running = new ArrayList<>();
      for (int i = 0; i < connections; i++) {
        running.add(threads.submit(one));
      }
      for (Future<Void> each : running) {
        each.get();
      }
      return requests * 1e9 / (System.nanoTime() - start);
    }
  }

  private Void sendTo(AtomicInteger next) throws Exception {
    try (Connection connection = new Connection(target)) {
      for (int n = next.getAndIncrement(); n < requests; n = next.getAndIncrement()) {
        int status = connection.post(body.apply(n)).status();
        if (status != 201) {
          throw new IllegalStateException("answered " + status);
        }
      }
    }
    return null;
  }
}
