package org.ninefifteen.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** What a visitor of the demo is promised. */
@ExtendWith(OneMachine.class)
class DemoE2E {
  @Test
  void theWorstIsFirst(World world) {
    var first = world.agenda(world.nextCall()).path("items").path(0);

    assertThat(first.path("section").asString()).isEqualTo("IMMEDIATE_RISK");
    assertThat(first.path("title").asString()).contains("Mayford Estate, block C");
    assertThat(rules(List.of(first)))
        .contains("immediate-risk", "repeat-location", "vulnerable-person");
  }

  @Test
  void everyKindOfReasonIsSeen(World world) {
    var rules = rules(world.agenda(world.nextCall()).path("items").valueStream().toList());

    assertThat(rules)
        .contains(
            "immediate-risk",
            "repeat-location",
            "repeat-victim",
            "several-agencies",
            "no-patrol-since",
            "vulnerable-person");
  }

  @Test
  void whatWasLeftOffIsCounted(World world) {
    var leftOff = world.agenda(world.nextCall()).path("leftOff");

    assertThat(leftOff.valueStream().mapToInt(each -> each.path("count").asInt()).sum())
        .isGreaterThan(100);
  }

  @Test
  void housingIsSilentAndRochesterNeverSpoke(World world) {
    var states =
        world
            .agenda(world.nextCall())
            .path("feeds")
            .valueStream()
            .collect(
                Collectors.toMap(
                    each -> each.path("agency").asString(),
                    each -> each.path("state").asString(),
                    (a, b) -> a));

    assertThat(states)
        .containsEntry("kent-police", "SPEAKING")
        .containsEntry("medway-housing", "SILENT")
        .containsEntry("kfrs-rochester", "NEVER");
  }

  @Test
  void thePastCallsAreFrozenAndHoldWhatWasSentBeforeThem(World world) {
    for (int days = 1; days <= 4; days++) {
      var past = world.agenda(world.nextCall().minusDays(days));

      assertThat(past.path("status").asString()).isEqualTo("FROZEN");
      assertThat(past.path("counts").path("signals").asLong()).isGreaterThan(30);
      assertThat(past.path("counts").path("late").asLong()).isZero();
    }
  }

  private static Set<String> rules(List<JsonNode> items) {
    return items.stream()
        .flatMap(item -> item.path("reasons").valueStream())
        .map(reason -> reason.path("rule").asString())
        .collect(Collectors.toSet());
  }
}
