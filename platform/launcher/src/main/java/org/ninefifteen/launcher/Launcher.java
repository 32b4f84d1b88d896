package org.ninefifteen.launcher;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.ninefifteen.launcher.machine.Progress;
import org.ninefifteen.launcher.options.CannotStart;
import org.ninefifteen.launcher.options.Options;

/** Starts everything on this machine and runs until it is interrupted. */
public final class Launcher {
  private static final Duration PATIENCE_AT_END = Duration.ofMillis(4500);

  /** What a part on its own was asked before is answered first. */
  private static final Duration PATIENCE_OF_A_PART = Duration.ofSeconds(30);

  private Launcher() {}

  public static void main(String[] args) throws InterruptedException {
    try {
      var options = Options.of(args);
      if (options.help()) {
        System.out.print(Options.HELP);
      } else {
        run(options);
      }
    } catch (CannotStart e) {
      System.err.println(e.sentence());
      Runtime.getRuntime().exit(1);
    }
  }

  private static void run(Options options) throws InterruptedException {
    var launch = Launch.prepare(options, new Progress(System.out));
    var failed = new AtomicBoolean();
    var patience = options.parts().isAll() ? PATIENCE_AT_END : PATIENCE_OF_A_PART;
    Runtime.getRuntime()
        .addShutdownHook(new Thread(() -> end(launch, patience, failed.get()), "end"));
    try {
      launch.start();
    } catch (RuntimeException e) {
      failed.set(true);
      throw e instanceof CannotStart told ? told : launch.unexpected(e);
    }
    new CountDownLatch(1).await();
  }

  /** An interrupt is the ordinary way to end, so its exit code is 0. */
  private static void end(Launch launch, Duration patience, boolean failed) {
    var code = failed ? 1 : 0;
    Watchdog.endAfter(patience, code);
    launch.close();
    Runtime.getRuntime().halt(code);
  }
}
