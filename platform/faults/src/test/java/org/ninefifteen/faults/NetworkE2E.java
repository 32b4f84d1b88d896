package org.ninefifteen.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ninefifteen.faults.fleet.Fleet;
import org.ninefifteen.faults.fleet.Part;
import org.ninefifteen.faults.fleet.Wire;

/** The network between any service and the broker or the store: slow, still, mute, cut. */
@ExtendWith(OneFleet.class)
class NetworkE2E {
  private static final int LONGEST_MS = World.FORM.of(2500, 12_000);

  /** Pools and tick-overs come and go; what piles up does not. */
  private static final long MORE_THREADS = 12;

  /** In MiB. A request that hangs holds some kilobytes, and 60 come in each second. */
  private static final long MORE_LIVE = 10;

  @Test
  void aBadNetworkLosesNothingAndPilesNothingUp(World world) throws InterruptedException {
    var random = world.random("network");
    var agencies = world.agencies();
    int schedules = World.FORM.of(3, 30);
    var threads = each(world, NetworkE2E::threads);
    var memory = each(world, Part::memory);
    var live = each(world, Part::live);
    int accepted;
    try (var load = world.load(agencies, "network", Integer.MAX_VALUE, 60)) {
      for (int i = 0; i < schedules; i++) {
        schedule(world, random);
      }
      accepted = load.end();
    }
    var late = world.awaitAll();
    world.prove();
    var threadsAfter = each(world, NetworkE2E::threads);
    var liveAfter = each(world, Part::live);

    assertThat(agencies.answers().surprises()).isEmpty();
    assertNotPiledUp(world, threads, threadsAfter, MORE_THREADS);
    assertNotPiledUp(world, live, liveAfter, MORE_LIVE);
    Results.of(
        "slow or cut network",
        "%d schedules, %,d events".formatted(schedules, accepted),
        ("0 lost, 0 twice; agenda as counted %.1f s after; threads %s → %s;"
                + " MiB in use %s → %s, resident %s → %s; %s")
            .formatted(
                late.toMillis() / 1e3,
                threads.values(),
                threadsAfter.values(),
                live.values(),
                liveAfter.values(),
                memory.values(),
                each(world, Part::memory).values(),
                agencies.answers().counts()),
        world);
  }

  private static long threads(Part part) {
    return part.threads().values().stream().mapToLong(Long::longValue).sum();
  }

  private static void assertNotPiledUp(
      World world, Map<String, Long> before, Map<String, Long> after, long more) {
    assertThat(after)
        .allSatisfy((service, count) ->
            assertThat(count)
                .as("%s: %s", service, world.fleet().part(service).threads())
                .isLessThanOrEqualTo(before.getOrDefault(service, 0L) + more));
  }

  /** Three wires at once go bad, and one after the other is mended, or breaks first. */
  private static void schedule(World world, Random random) throws InterruptedException {
    var bad = random.ints(3, 0, 2 * Fleet.SERVICES.size()).mapToObj(n -> wire(world, n)).toList();
    for (var wire : bad) {
      spoil(wire, random);
      TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_MS / 4));
    }
    for (var wire : bad) {
      TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_MS));
      if (random.nextBoolean()) {
        wire.become(Wire.State.CUT);
      }
      wire.become(Wire.State.OPEN);
    }
  }

  private static Wire wire(World world, int n) {
    var service = Fleet.SERVICES.get(n / 2);
    return n % 2 == 0 ? world.fleet().brokerWire(service) : world.fleet().storeWire(service);
  }

  private static void spoil(Wire wire, Random random) {
    switch (random.nextInt(4)) {
      case 0 -> wire.slow(Duration.ofMillis(20 + random.nextInt(280)));
      case 1 -> wire.become(Wire.State.STILL);
      case 2 -> wire.become(Wire.State.MUTE);
      default -> wire.become(Wire.State.CUT);
    }
  }

  private static Map<String, Long> each(World world, ToLongFunction<Part> of) {
    return Fleet.SERVICES.stream()
        .collect(
            Collectors.toMap(
                Function.identity(),
                each -> of.applyAsLong(world.fleet().part(each)),
                (a, b) -> a,
                TreeMap::new));
  }
}
