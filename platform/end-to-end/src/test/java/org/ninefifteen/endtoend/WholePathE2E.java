package org.ninefifteen.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ninefifteen.launcher.options.Port;

@ExtendWith(OneMachine.class)
class WholePathE2E {
  @Test
  void aReportOfAPersonAtRiskIsOnTheChairsPageWithItsReason(World world) {
    var place = "Kiln Cottages";
    var report = Reports.aPersonAtRisk("met-police", Instant.now(), place);

    var answer = world.post(Port.REPORTS, "/partnerships/camden/reports", "whole-path", report);

    assertThat(answer.statusCode()).isEqualTo(201);
    var page = "/partnerships/camden/agendas/" + world.nextCall();
    Awaitility.await()
        .untilAsserted(() ->
            assertThat(world.page("coordinator-camden", page))
                .contains(place, "Vulnerable person at risk"));
    assertThat(world.agenda("camden", world.nextCall()).path("items").valueStream())
        .filteredOn(item -> item.path("place").path("name").asString().equals(place))
        .singleElement()
        .satisfies(item -> {
          assertThat(item.path("section").asString()).isEqualTo("IMMEDIATE_RISK");
          assertThat(item.path("score").asInt())
              .isEqualTo(
                  item.path("reasons")
                      .valueStream()
                      .mapToInt(each -> each.path("weight").asInt())
                      .sum());
        });
  }

  @Test
  void theSameReportTwiceIsOneSignal(World world) {
    var report = Reports.aNoise("met-police", Instant.now(), "Osier Bank");
    var before = world.signals("camden");

    var first = world.post(Port.REPORTS, "/partnerships/camden/reports", "twice", report);
    var second = world.post(Port.REPORTS, "/partnerships/camden/reports", "twice", report);

    assertThat(second.body()).isEqualTo(first.body());
    Awaitility.await().until(() -> world.signals("camden") > before);
    assertThat(world.signals("camden")).isEqualTo(before + 1);
  }
}
