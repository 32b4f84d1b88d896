package org.ninefifteen.patrols.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.ninefifteen.patrols.model.Outcome.ARREST;
import static org.ninefifteen.patrols.model.Outcome.DISRUPTION;
import static org.ninefifteen.patrols.model.Outcome.NOTHING_SEEN;

import java.util.Map;
import org.junit.jupiter.api.Test;

class OutcomesTests {

  @Test
  void contradictThemselvesWhenNothingWasSeenAndYetSomethingDone() {
    assertThat(new Outcomes(Map.of(NOTHING_SEEN, 1, ARREST, 1)).contradictThemselves()).isTrue();
  }

  @Test
  void mayBeThatNothingWasSeen() {
    assertThat(new Outcomes(Map.of(NOTHING_SEEN, 1)).contradictThemselves()).isFalse();
  }

  @Test
  void mayBeSeveralThings() {
    assertThat(new Outcomes(Map.of(DISRUPTION, 2, ARREST, 1)).contradictThemselves()).isFalse();
  }

  @Test
  void areNeverCountedAsZero() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Outcomes(Map.of(ARREST, 0)));
  }
}
