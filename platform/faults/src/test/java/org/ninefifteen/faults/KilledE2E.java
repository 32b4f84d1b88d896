package org.ninefifteen.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ninefifteen.faults.fleet.Fleet;

@ExtendWith(OneFleet.class)
class KilledE2E {
  private static final Duration PATIENCE =
      World.FORM.of(Duration.ofMinutes(4), Duration.ofHours(1));

  @Test
  void aServiceThatIsKilledAtAnyInstantLosesNothingAndDoublesNothing(World world)
      throws InterruptedException {
    killed(world, "services", Fleet.SERVICES, World.FORM.of(1, 50), World.FORM.of(80, 30));
  }

  @Test
  void neitherDoesABrokerOrAStore(World world) throws InterruptedException {
    killed(world, "ground", List.of(Fleet.BROKER, Fleet.STORE), World.FORM.of(1, 20), 80);
  }

  @Test
  void whoReadsInTheConsoleIsNotAskedAgainWhoTheyAre(World world) throws InterruptedException {
    var random = world.random("console");
    int times = World.FORM.of(2, 50);
    var console = world.fleet().console();
    try (var visitor = world.visit("chair")) {
      for (int i = 0; i < times; i++) {
        // The others may come in the midst of a sign-in.
        if (i % 2 == 0) {
          visitor.awaitPage();
        }
        TimeUnit.MILLISECONDS.sleep(random.nextInt(1500));
        console.kill();
        console.start().awaitReady();
      }
      visitor.awaitPage();

      assertThat(visitor.answers().surprises()).isEmpty();
      assertThat(visitor.typed()).isEqualTo(1);
      Results.of(
          "kill -9 of console",
          "%d, somebody reads meanwhile".formatted(times),
          "asked once who they are; answers: %s".formatted(visitor.answers().counts()),
          world);
    }
  }

  /** The load is such that the kills are over by when all of it is told. */
  private static void killed(World world, String run, List<String> parts, int times, int perSecond)
      throws InterruptedException {
    var random = world.random(run);
    var agencies = world.agencies();
    int accepted;
    try (var load = world.load(agencies, run, Integer.MAX_VALUE, perSecond)) {
      for (var part : order(parts, times, random)) {
        TimeUnit.MILLISECONDS.sleep(random.nextInt(1500));
        world.fleet().part(part).kill();
        TimeUnit.MILLISECONDS.sleep(random.nextInt(300));
        world.fleet().part(part).start();
        // In the long form often some are away together, in the short form all of them.
        if (World.FORM == Form.LONG && random.nextBoolean()) {
          world.fleet().part(part).awaitReady();
        }
      }
      parts.forEach(each -> world.fleet().part(each).awaitReady());
      load.awaitAccepted(World.FORM.of(500, 100_000), PATIENCE);
      accepted = load.end();
    }
    var late = world.awaitAll();
    var proof = world.prove();

    assertThat(agencies.answers().surprises()).isEmpty();
    Results.of(
        "kill -9 of " + String.join(", ", new TreeSet<>(parts)),
        "%d each, %,d events".formatted(times, accepted),
        "0 lost, 0 twice; agenda as counted; %d resent, %s; all on it %.1f s after the last"
            .formatted(proof.resends(), agencies.answers().counts(), seconds(late)),
        world);
  }

  private static List<String> order(List<String> parts, int times, Random random) {
    var order = new ArrayList<String>();
    for (int i = 0; i < times; i++) {
      order.addAll(parts);
    }
    Collections.shuffle(order, random);
    return order;
  }

  private static double seconds(Duration duration) {
    return duration.toMillis() / 1e3;
  }
}
