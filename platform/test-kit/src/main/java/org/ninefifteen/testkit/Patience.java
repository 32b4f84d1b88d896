package org.ninefifteen.testkit;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * How long a test waits for what must come at last, where it does not say so: longer than the
 * slowest patience of the services themselves on a machine that is busy with something else. What
 * never comes fails later; how fast something comes is measured, not tested.
 */
public final class Patience implements LauncherSessionListener {

  public static final Duration LONG = Duration.ofSeconds(90);

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    Awaitility.setDefaultTimeout(LONG);
  }
}
