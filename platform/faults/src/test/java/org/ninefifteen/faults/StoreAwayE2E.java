package org.ninefifteen.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ninefifteen.faults.fleet.Fleet;

@ExtendWith(OneFleet.class)
class StoreAwayE2E {
  private static final Duration AWAY = World.FORM.of(Duration.ofSeconds(8), Duration.ofMinutes(5));

  @Test
  void withoutTheStoreNothingIsPromisedAndAfterwardsEverythingIs(World world)
      throws InterruptedException {
    var agencies = world.agencies();
    world.fleet().part(Fleet.STORE).kill();
    try (var load = world.load(agencies, "store-away", Integer.MAX_VALUE, 50)) {
      TimeUnit.MILLISECONDS.sleep(AWAY.toMillis());
      var away = agencies.answers().counts();
      assertThat(away.keySet()).isNotEmpty().allMatch(each -> each.startsWith("503 "));
      assertThat(world.seen().answer(World.nextCall())).isEqualTo("503 store-unavailable");

      world.fleet().part(Fleet.STORE).start().awaitReady();
      var back = recovery(world);
      load.end();
      world.awaitAll();
      world.prove();

      assertThat(agencies.answers().surprises()).isEmpty();
      assertThat(back).isLessThan(World.FORM.inTime(Duration.ofSeconds(30)));
      Results.of(
          "store away " + AWAY.toSeconds() + " s",
          "%,d requests meanwhile".formatted(away.values().stream().mapToLong(each -> each).sum()),
          "503 with Retry-After, all of them (%s); recovery %.1f s"
              .formatted(away.keySet(), back.toMillis() / 1e3),
          world);
    }
  }

  /** Until each publisher has accepted something and the agenda is shown. */
  private static Duration recovery(World world) {
    var began = System.nanoTime();
    Awaitility.await()
        .atMost(Duration.ofMinutes(2))
        .pollInterval(Duration.ofMillis(100))
        .until(() -> world.seen().answer(World.nextCall()).equals("200"));
    for (var publisher : Fleet.PUBLISHERS) {
      Awaitility.await(publisher)
          .atMost(Duration.ofMinutes(2))
          .until(() -> world.acceptedBy(publisher, "store-away") > 0);
    }
    return Duration.ofNanos(System.nanoTime() - began);
  }
}
