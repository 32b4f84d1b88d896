package org.ninefifteen.console.session.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class VisitTests {

  private static final Instant NINE = Instant.parse("2019-02-19T09:00:00Z");
  private static final Visit.Limits LIMITS =
      new Visit.Limits(Duration.ofHours(1), Duration.ofHours(10));

  private final Visit visit = new Visit("id", "chair", "medway", NINE, NINE, "Firefox", null);

  @Test
  void lapsesWithoutUse() {
    assertThat(visit.hasLapsed(LIMITS, NINE.plus(Duration.ofMinutes(59)))).isFalse();
    assertThat(visit.hasLapsed(LIMITS, NINE.plus(Duration.ofHours(1)))).isTrue();
  }

  @Test
  void lastsByUseUntilTheLongestTime() {
    Visit used = visit.usedAt(NINE.plus(Duration.ofMinutes(599)));

    assertThat(used.hasLapsed(LIMITS, NINE.plus(Duration.ofMinutes(599)))).isFalse();
    assertThat(used.hasLapsed(LIMITS, NINE.plus(Duration.ofHours(10)))).isTrue();
  }
}
