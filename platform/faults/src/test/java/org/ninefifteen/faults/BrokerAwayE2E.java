package org.ninefifteen.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ninefifteen.faults.fleet.Fleet;

@ExtendWith(OneFleet.class)
class BrokerAwayE2E {
  private static final int PER_SECOND = World.FORM.of(75, 200);
  private static final Duration AWAY = World.FORM.of(Duration.ofSeconds(20), Duration.ofMinutes(5));

  @Test
  void whatIsToldWhileTheBrokerIsAwayIsOnTheAgendaAMinuteAfterItsReturn(World world)
      throws InterruptedException {
    var agencies = world.agencies();
    int posts = (int) AWAY.toSeconds() * PER_SECOND;
    world.fleet().part(Fleet.BROKER).kill();
    try (var load = world.load(agencies, "broker-away", posts, PER_SECOND)) {
      load.awaitEnd(AWAY.plusMinutes(4));
      assertThat(world.seen().answer(World.nextCall())).isEqualTo("200");
    } finally {
      world.fleet().part(Fleet.BROKER).start().awaitReady();
    }
    var late = world.awaitAll();
    world.prove();

    assertThat(agencies.answers().surprises()).isEmpty();
    assertThat(agencies.answers().refusals()).as("%s", agencies.answers().counts()).isZero();
    assertThat(late).isLessThan(World.FORM.inTime(Duration.ofSeconds(60)));
    Results.of(
        "broker away " + AWAY.toSeconds() + " s",
        "%,d posts".formatted(posts),
        "all accepted (%s); all on the agenda %.1f s after its return"
            .formatted(agencies.answers().counts(), late.toMillis() / 1e3),
        world);
  }
}
