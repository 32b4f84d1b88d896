package org.ninefifteen.bench.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingTests {

  @Test
  void saysTheMedianOfTheRoundsOwnRatios() throws Exception {
    Finding finding =
        Rounds.of(3, figures(1, 90, 10, 80), figures(1, 100, 20, 100))
            .finding("x ÷ y", "/s", Goal.atLeast(0.8));

    assertThat(finding.figure()).isEqualTo(new Samples(List.of(0.5, 0.8, 0.9)));
    assertThat(finding.isMet()).isTrue();
    assertThat(finding.row())
        .isEqualTo(
            "| x ÷ y | 80.0 (10.0–90.0) /s | 100 (20.0–100) /s"
                + " | **0.80 (0.50–0.90)** | ≥ 0.80 | yes |");
  }

  @Test
  void doesNotMeetAGoalByASingleRound() {
    Finding finding =
        Finding.alone("start", new Samples(List.of(14.0, 16.0, 17.0)), Goal.atMost(15, "s"));

    assertThat(finding.isMet()).isFalse();
  }

  @Test
  void findsTheNinetyNinthOfAHundred() {
    List<Double> hundred = new ArrayList<>();
    for (int i = 1; i <= 100; i++) {
      hundred.add((double) i);
    }

    assertThat(new Samples(hundred).percentile(99)).isEqualTo(99);
  }

  /** The first is that of each warm-up. */
  private static Rounds.Side figures(double... figures) {
    Deque<Double> next = new ArrayDeque<>();
    for (int warmUp = 1; warmUp < Rounds.WARM_UPS; warmUp++) {
      next.add(figures[0]);
    }
    for (double figure : figures) {
      next.add(figure);
    }
    return next::remove;
  }
}
