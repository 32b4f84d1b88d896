package org.ninefifteen.launcher;

import java.time.Clock;
import java.util.Map;
import org.ninefifteen.launcher.demo.Demo;
import org.ninefifteen.launcher.demo.SteppedClock;
import org.ninefifteen.launcher.machine.Machine;
import org.ninefifteen.launcher.machine.Progress;
import org.ninefifteen.launcher.options.CannotStart;
import org.ninefifteen.launcher.options.DataFolder;
import org.ninefifteen.launcher.options.FreePorts;
import org.ninefifteen.launcher.options.Options;
import org.ninefifteen.launcher.options.Parts;
import org.ninefifteen.launcher.options.Port;
import org.ninefifteen.launcher.tokens.AgencyTokens;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One start of the machine: the folder held, the ports looked at, and the demo where it is due. */
public final class Launch implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Launch.class);

  private final DataFolder folder;
  private final DemoMark mark;
  private final Parts parts;
  private final boolean demoIsDue;
  private final SteppedClock demoClock = new SteppedClock();
  private final Machine machine;
  private final AgencyTokens tokens;
  private final Progress progress;

  private Launch(DataFolder folder, Map<Port, Integer> ports, Options options, Progress progress) {
    this.folder = folder;
    this.mark = new DemoMark(folder.path());
    this.parts = options.parts();
    this.demoIsDue = parts.isAll() && !options.empty() && mark.isDue();
    // A clock that can be stepped exists only where a demo is loaded.
    this.machine = new Machine(ports, folder, parts, demoIsDue ? demoClock : Clock.systemUTC());
    this.tokens = machine.tokens();
    this.progress = progress;
  }

  public static Launch prepare(Options options, Progress progress) {
    var folder = DataFolder.hold(options.data(), options.parts());
    return new Launch(folder, FreePorts.of(options), options, progress);
  }

  public Machine machine() {
    return machine;
  }

  public AgencyTokens tokens() {
    return tokens;
  }

  public void start() {
    progress.say("Nine Fifteen is starting; everything is kept in " + folder.path());
    if (demoIsDue) {
      Demo.goBack(mark.began(), demoClock);
    }
    machine.start(progress);
    progress.say("Ready after %.1f s".formatted(progress.secondsSinceStart()));
    if (demoIsDue) {
      demo().load();
      mark.loaded();
    }
    if (parts.isAll()) {
      sayWhereToLook();
    }
  }

  CannotStart unexpected(RuntimeException e) {
    LOG.error("The start failed", e);
    return new CannotStart(
        "The start failed (%s); %s says more.".formatted(e.getMessage(), folder.log(parts)), e);
  }

  private Demo demo() {
    return new Demo(mark.began(), machine.addresses(), tokens, demoClock, progress::say);
  }

  private void sayWhereToLook() {
    var agenda =
        "/partnerships/" + Demo.PARTNERSHIP + "/agendas/" + Demo.nextCall(Clock.systemUTC());
    progress.say(machine.notice());
    progress.say("Open " + machine.pages() + agenda + "   (Ctrl-C ends)");
  }

  @Override
  public void close() {
    machine.close();
    folder.close();
  }
}
