package org.ninefifteen.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ninefifteen.faults.fleet.Fleet;

/** A time is only worth something where nothing else runs: in the long form alone. */
@ExtendWith(OneFleet.class)
@EnabledIfSystemProperty(named = "faults", matches = "long")
class FreshAgainE2E {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final int ROUNDS = 5;

  @Test
  void afterAKillTheAgendaIsFreshInTwiceAColdStart(World world) throws InterruptedException {
    var ratios = new TreeMap<String, Double>();
    for (var service : Fleet.SERVICES) {
      for (int i = 0; i < ROUNDS; i++) {
        var ratio = freshAgain(world, service, i).toMillis() / (double) coldStart(world, service);
        ratios.merge(service, ratio, Math::max);
      }
    }

    assertThat(ratios.values()).allMatch(each -> each <= 2);
    Results.of(
        "from kill -9 to a fresh agenda ÷ cold start",
        "%d of each service, nothing else going on".formatted(ROUNDS),
        "at most " + ratios,
        world);
  }

  private static long coldStart(World world, String service) throws InterruptedException {
    var part = world.fleet().part(service);
    part.end(PATIENCE);
    return part.start().awaitReady().toMillis();
  }

  /** From the kill until the agenda has what every service is told from that moment on. */
  private static Duration freshAgain(World world, String service, int round)
      throws InterruptedException {
    var began = System.nanoTime();
    world.fleet().part(service).kill();
    world.fleet().part(service).start();
    try (var load = world.load(world.agencies(), "fresh-" + service + round, 40, 100)) {
      load.awaitEnd(PATIENCE);
    }
    world.awaitAll();
    return Duration.ofNanos(System.nanoTime() - began);
  }
}
