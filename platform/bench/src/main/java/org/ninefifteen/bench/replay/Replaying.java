package org.ninefifteen.bench.replay;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.ninefifteen.bench.parts.Events;
import org.ninefifteen.bench.parts.Ground;
import org.ninefifteen.bench.parts.Marac;
import org.ninefifteen.bench.table.Finding;
import org.ninefifteen.bench.table.Goal;
import org.ninefifteen.bench.table.Rounds;
import org.ninefifteen.bench.table.Scale;

/** Topics into inbox and subject pages, beside a loop that only writes, and one that only reads. */
public final class Replaying {

  private static final Instant LAST = Instant.parse("2019-02-19T09:00:00Z");

  private Replaying() {}

  public static List<Finding> measure(Scale scale) throws Exception {
    try (Ground ground = new Ground()) {
      ground.broker().createTopics(3, "reports", "patrols", "hotspot-contacts", "cctv-inventory");
      Events.send(ground, Events.reports("r", scale.events(), LAST));
      try (Marac marac = Marac.start(ground, "marac");
          DriverLoop writing = learn(ground, marac, scale)) {
        PlainConsumer reading = new PlainConsumer(ground, scale.events());
        Rounds.Side replay = () -> replay(marac, scale.events());
        return List.of(
            Rounds.of(scale.rounds(), replay, writing::perSecond)
                .finding(
                    "replay into inbox and pages ÷ the same documents by a bare driver loop",
                    "/s",
                    Goal.atLeast(0.8)),
            Rounds.of(scale.rounds(), replay, reading::perSecond)
                .finding("the same ÷ plain consumer with JSON parse", "/s", Goal.none()));
      }
    }
  }

  /** The first replay shows which documents there are to be written. */
  private static DriverLoop learn(Ground ground, Marac marac, Scale scale) throws Exception {
    marac.awaitTaken(scale.events());
    marac.pause();
    return DriverLoop.ofWhatIsIn(marac.database(), ground);
  }

  /**
   * From the first batch that was stored to the last: what comes before it is joining the group,
   * which no amount of events makes longer.
   */
  private static double replay(Marac marac, int events)
      throws InterruptedException, ExecutionException {
    marac.forget();
    marac.goOn();
    marac.awaitTaken(1);
    long start = System.nanoTime();
    long before = marac.taken();
    marac.awaitTaken(events);
    double seconds = (System.nanoTime() - start) / 1e9;
    marac.pause();
    return (events - before) / seconds;
  }
}
