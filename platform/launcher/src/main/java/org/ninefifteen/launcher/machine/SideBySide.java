package org.ninefifteen.launcher.machine;

import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ends several things at once. */
final class SideBySide {
  private static final Logger LOG = LoggerFactory.getLogger(SideBySide.class);

  private SideBySide() {}

  static void close(Collection<? extends AutoCloseable> things) {
    try (var threads = Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory())) {
      var all = things.stream().map(each -> CompletableFuture.runAsync(() -> close(each), threads));
      CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();
    }
  }

  /** One that fails to end must not keep the others. */
  private static void close(AutoCloseable thing) {
    try {
      thing.close();
    } catch (Exception e) {
      LOG.warn("{} did not end cleanly", thing.getClass().getSimpleName(), e);
    }
  }
}
