package org.ninefifteen.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ninefifteen.faults.fleet.Fleet;
import org.ninefifteen.faults.fleet.Part;
import org.ninefifteen.faults.load.Listener;

@ExtendWith(OneFleet.class)
class EventStreamsE2E {
  private static final int CLIENTS = World.FORM.of(100, 1000);
  private static final int AT_ONCE = 8;
  private static final Duration IDLE = World.FORM.of(Duration.ofSeconds(8), Duration.ofMinutes(30));

  private static final int LOOKS = World.FORM.of(3, 61);

  /** A quarter hangs up without a word, a quarter stops reading, half go on. */
  @Test
  void theDeadAreLetGoAndTheIdleCostNothing(World world) throws InterruptedException {
    var fleet = world.fleet();
    var marac = fleet.part(Fleet.MARAC);
    var listeners = new ArrayList<Listener>();
    try {
      open(world, listeners);
      var before = memory(marac);
      var died = System.nanoTime();
      leave(listeners.subList(0, CLIENTS / 4));
      listeners.subList(CLIENTS / 4, CLIENTS / 2).forEach(Listener::stopReading);

      awaitWatchers(world, CLIENTS / 2);
      var gone = Duration.ofNanos(System.nanoTime() - died);
      TimeUnit.MILLISECONDS.sleep(IDLE.toMillis());
      var after = memory(marac);

      assertThat(listeners.subList(CLIENTS / 2, CLIENTS)).allMatch(each -> each.heard() > 0);
      // By the end of the long form the tokens have ended that opened the streams.
      assertThat(watchers(world)).isEqualTo(World.FORM.of(CLIENTS / 2, 0));
      if (World.FORM == Form.LONG) {
        assertThat(after).isLessThanOrEqualTo(before * 105 / 100);
      }
      Results.of(
          "idle event streams, %d s".formatted(IDLE.toSeconds()),
          "%d clients, a quarter hangs up, a quarter stops reading".formatted(CLIENTS),
          "MARAC %d → %d MiB; the dead let go within %d s, no other"
              .formatted(before, after, gone.toSeconds()),
          world);
    } finally {
      leave(listeners);
    }
    awaitWatchers(world, 0);
  }

  /** A few at once: until its stream begins each counts among the requests of one client. */
  private static void open(World world, List<Listener> listeners) {
    while (listeners.size() < CLIENTS) {
      IntStream.range(0, Math.min(AT_ONCE, CLIENTS - listeners.size()))
          .forEach(i -> listeners.add(world.listen()));
      awaitWatchers(world, listeners.size());
    }
  }

  /** The middle of a minute: a compiler at work takes 30 MiB, and gives them back soon. */
  private static long memory(Part part) throws InterruptedException {
    var looks = new long[LOOKS];
    for (int i = 0; i < LOOKS; i++) {
      looks[i] = part.memory();
      TimeUnit.SECONDS.sleep(1);
    }
    Arrays.sort(looks);
    return looks[LOOKS / 2];
  }

  private static void leave(List<Listener> listeners) {
    listeners.forEach(Listener::close);
  }

  private static void awaitWatchers(World world, int count) {
    Awaitility.await(count + " watchers")
        .atMost(Duration.ofMinutes(3))
        .untilAsserted(() -> assertThat(watchers(world)).isEqualTo(count));
  }

  private static long watchers(World world) {
    return world.metric(Fleet.MARAC, "marac_agenda_watchers");
  }
}
