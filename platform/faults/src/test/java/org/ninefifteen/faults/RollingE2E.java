package org.ninefifteen.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.assertj.core.api.SoftAssertions;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ninefifteen.faults.fleet.Fleet;
import org.ninefifteen.faults.fleet.Part;
import org.ninefifteen.faults.load.Agencies;
import org.ninefifteen.faults.load.Choice;
import org.ninefifteen.faults.proof.Probe;
import org.ninefifteen.faults.proof.Seen;

/**
 * As an orchestrator upgrades: a new instance, and when it is ready the old one leaves the choice
 * and is then told to end.
 */
@ExtendWith(OneFleet.class)
class RollingE2E {
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  /** As long as a balancer takes to hear that an instance is about to go. */
  private static final Duration LEAVING = Duration.ofMillis(300);

  /**
   * All that was accepted lies before one call and is read at each look, for which a page waits
   * five seconds: in the long form some thousands, which are ten busy days.
   */
  private static final int PER_SECOND = World.FORM.of(8, 5);

  private final Choice choice = new Choice();
  private final Queue<String> shown = new ConcurrentLinkedQueue<>();

  @Test
  void noRequestFailsWhileEveryServiceIsReplaced(World world) throws InterruptedException {
    Fleet.SERVICES.forEach(each -> choice.add(each, world.fleet().url(each)));
    var agencies = new Agencies(choice::of, world.tokens(), world.ledger());
    int rounds = World.FORM.of(1, 10);
    var reading = new AtomicInteger(1);
    var reader = Thread.ofVirtual().start(() -> read(world, reading));
    world.fleet().console();
    var visitor = world.visit("chair");
    int accepted;
    try (visitor;
        var load = world.load(agencies, "rolling", Integer.MAX_VALUE, PER_SECOND)) {
      for (int i = 0; i < rounds; i++) {
        for (var service : Fleet.PUBLISHERS) {
          replace(world, service);
        }
        replaceWhileAPageIsOpen(world);
        replace(world, Fleet.CONSOLE);
        visitor.awaitPage();
      }
      accepted = load.end();
    }
    reading.set(0);
    reader.join();
    world.awaitAll();
    world.prove();

    SoftAssertions.assertSoftly(all -> {
      all.assertThat(agencies.answers().surprises()).isEmpty();
      all.assertThat(agencies.answers().counts()).containsOnlyKeys("201");
      all.assertThat(shown).isNotEmpty().allMatch("200"::equals);
      all.assertThat(visitor.answers().surprises()).isEmpty();
      all.assertThat(visitor.answers().counts()).containsOnlyKeys("200");
      all.assertThat(visitor.typed()).isEqualTo(1);
    });
    Results.of(
        "rolling restart of every service",
        "%d each, %,d posts, %,d agendas and %,d pages read"
            .formatted(rounds, accepted, shown.size(), visitor.seen()),
        "answers: %s".formatted(agencies.answers().counts()),
        world);
  }

  private void replace(World world, String service) throws InterruptedException {
    var fleet = world.fleet();
    var old = fleet.url(service);
    Part leaving = fleet.replace(service);
    awaitReadiness(fleet.url(service));
    choice.add(service, fleet.url(service));
    choice.remove(service, old);
    TimeUnit.MILLISECONDS.sleep(LEAVING.toMillis());

    assertThat(leaving.end(PATIENCE)).as(service).isZero();
  }

  /** The page is told, and does not hold the end: it goes to the new instance meanwhile. */
  private void replaceWhileAPageIsOpen(World world) throws InterruptedException {
    try (var page = world.listen()) {
      Awaitility.await("the first word").until(() -> page.heard() > 0);
      replace(world, Fleet.MARAC);
      assertThat(page.wasEnded()).as("the open page is told that its stream ends").isTrue();
    }
  }

  private String answer(World world) {
    try {
      return world.seen(choice.of(Fleet.MARAC)).answer(World.nextCall());
    } catch (Seen.NotShown e) {
      return "broken off";
    }
  }

  /** As an orchestrator asks. */
  private static void awaitReadiness(String url) {
    Awaitility.await(url)
        .atMost(PATIENCE)
        .until(() -> Probe.status(url + "/actuator/health/readiness") == 200);
  }

  /** For half of the time at the most: with all that lies before the call a look takes seconds. */
  private void read(World world, AtomicInteger reading) {
    while (reading.get() > 0) {
      var began = System.nanoTime();
      shown.add(answer(world));
      LockSupport.parkNanos(Math.max(World.LOOK.toNanos(), System.nanoTime() - began));
    }
  }
}
