package org.ninefifteen.endtoend.watching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class WatchingTests {
  @Test
  void eachAlertHasAPageAndEachPageAnAlert() {
    assertThat(Watching.alerts()).doesNotHaveDuplicates();
    assertThat(Watching.runbooks()).containsExactlyInAnyOrderElementsOf(Watching.alerts());
  }

  @Test
  void eachAlertIsTriedWhereItFiresAndWhereItDoesNot() {
    var cases = Watching.cases();

    assertThat(Watching.alerts())
        .allSatisfy(alert -> {
          var expected = cases.getOrDefault(alert, List.of());
          assertThat(expected).as(alert + " fires").anyMatch(alerts -> !alerts.isEmpty());
          if (!alert.equals("Watchdog")) {
            assertThat(expected).as(alert + " is silent").anyMatch(List::isEmpty);
          }
        });
  }

  @Test
  void dashboardsAskTheProvisionedSourceAndAreTold() {
    assertThat(Watching.dashboards())
        .isNotEmpty()
        .allSatisfy(board -> {
          assertThat(board.path("panels").valueStream())
              .allMatch(
                  panel -> panel.at("/datasource/uid").asString().equals("nine-fifteen-prometheus"))
              .allMatch(panel -> !panel.path("title").asString().isEmpty());
          assertThat(board.path("panels").valueStream().map(panel -> panel.path("id").asInt()))
              .doesNotHaveDuplicates();
        });
    assertThat(Watching.dashboards().stream().map(WatchingTests::uid)).doesNotHaveDuplicates();
  }

  private static String uid(JsonNode board) {
    return board.path("uid").asString();
  }
}
