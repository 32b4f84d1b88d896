package org.ninefifteen.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OneMachine.class)
class OutageE2E {
  private static final String REPORTS = "/partnerships/medway/reports";

  @Test
  void whatIsReportedWhileTheBrokerIsAwayIsOnTheAgendaAfterItsReturn(World world) {
    var before = world.signals("medway");
    world.ground().broker().stop();
    try {
      assertThat(IntStream.range(0, 1000).parallel().map(i -> post(world, "broker-away-" + i)))
          .containsOnly(201);
      assertThat(world.page("chair", "/partnerships/medway/agendas/" + world.nextCall()))
          .contains("Mayford");
    } finally {
      world.ground().broker().start();
    }

    Awaitility.await()
        .atMost(Duration.ofMinutes(1))
        .untilAsserted(() -> assertThat(world.signals("medway")).isEqualTo(before + 1000));
  }

  /** Nor of people: their keys and the log of accesses are in databases of their own. */
  @Test
  void withoutTheStoreNothingIsPromised(World world) {
    var bodies =
        List.of(
            Reports.aNoise(Instant.now(), "Store Street"),
            Reports.aPersonAtRisk("kent-police", Instant.now(), "Store Street"));
    world.ground().store().stop();
    try {
      for (var body : bodies) {
        var answer = world.post(Port.REPORTS, REPORTS, key(body), body);

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
      }
    } finally {
      world.ground().store().start();
    }

    for (var body : bodies) {
      Awaitility.await()
          .atMost(Duration.ofSeconds(30))
          .until(() -> world.post(Port.REPORTS, REPORTS, key(body), body).statusCode() == 201);
    }
  }

  private static String key(String body) {
    return "store-away-" + body.length();
  }

  private static int post(World world, String key) {
    return world
        .post(Port.REPORTS, REPORTS, key, Reports.aNoise(Instant.now(), "Broker Row"))
        .statusCode();
  }
}
