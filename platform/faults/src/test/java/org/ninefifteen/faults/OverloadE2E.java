package org.ninefifteen.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ninefifteen.faults.fleet.Fleet;
import org.ninefifteen.faults.load.Answers;
import org.ninefifteen.faults.load.Flood;

@ExtendWith(OneFleet.class)
class OverloadE2E {
  private static final int NORMAL = 80;
  private static final int TIMES = 5;
  private static final Duration LASTS = World.FORM.of(Duration.ofSeconds(8), Duration.ofMinutes(5));

  @Test
  void whoAsksTooOftenIsSentAwayAndTheOthersAreServed(World world) throws InterruptedException {
    var normal = flood(world, "normal", NORMAL, LASTS.dividedBy(2));
    var before = world.fleet().part(Fleet.REPORTS).memory();
    var flood = flood(world, "overload", NORMAL * TIMES, LASTS);
    var after = world.fleet().part(Fleet.REPORTS).memory();
    world.awaitAll();
    world.prove();

    assertThat(flood.answers()).containsKey(Answers.ACCEPTED);
    assertThat(flood.answers().keySet()).allMatch(each -> each.matches("201|429 .*|503 .*"));
    var ratio = flood.p99() / (double) normal.p99();
    var shown =
        "%s; p99 of the accepted %d ms, of normal %d ms: %.1f×; reports %d → %d MiB"
            .formatted(
                flood.answers(),
                TimeUnit.NANOSECONDS.toMillis(flood.p99()),
                TimeUnit.NANOSECONDS.toMillis(normal.p99()),
                ratio,
                before,
                after);
    if (World.FORM == Form.LONG) {
      assertThat(ratio).as(shown).isLessThanOrEqualTo(2);
      assertThat(after).as(shown).isLessThanOrEqualTo(before * 5 / 4);
    }
    Results.of(
        "%d× overload, %d s".formatted(TIMES, LASTS.toSeconds()),
        "%d/s, then %d/s of one client".formatted(NORMAL, NORMAL * TIMES),
        shown,
        world);
  }

  private static Flood flood(World world, String run, int perSecond, Duration lasts)
      throws InterruptedException {
    return Flood.of(world.agencies(), world.happenings(run), perSecond, lasts);
  }
}
