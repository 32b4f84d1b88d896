package org.ninefifteen.launcher;

import java.time.Duration;

/** Ends the JVM though something does not: what was accepted is in the files. */
final class Watchdog {
  private Watchdog() {}

  static void endAfter(Duration patience, int code) {
    var dog = new Thread(() -> bite(patience, code), "watchdog");
    dog.setDaemon(true);
    dog.start();
  }

  private static void bite(Duration patience, int code) {
    try {
      Thread.sleep(patience);
      Runtime.getRuntime().halt(code);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
