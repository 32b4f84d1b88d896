package org.ninefifteen.launcher.machine;

import java.io.PrintStream;

/** Says what is being started and how long it took. */
public final class Progress {
  private final PrintStream out;
  private final long began = System.nanoTime();

  public Progress(PrintStream out) {
    this.out = out;
  }

  void of(String what, Runnable step) {
    var start = System.nanoTime();
    step.run();
    say("  %-18s %5.1f s".formatted(what, seconds(start)));
  }

  public void say(String line) {
    out.println(line);
    out.flush();
  }

  public double secondsSinceStart() {
    return seconds(began);
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }
}
