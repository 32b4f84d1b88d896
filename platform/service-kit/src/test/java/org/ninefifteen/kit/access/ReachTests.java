package org.ninefifteen.kit.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ninefifteen.kit.model.Rejected;

class ReachTests {

  private static final Caller POLICE =
      new Caller("kent-police-system", "medway", Set.of("kent-police"), Set.of("things.read"));

  @Test
  void seesWhatIsForAll() {
    assertThat(POLICE.reach("medway").sees(Set.of(), "medway-housing")).isTrue();
    assertThat(POLICE.reach("medway").sees(Set.of(), null)).isTrue();
  }

  @Test
  void seesWhatItIsInTheAudienceOf() {
    assertThat(POLICE.reach("medway").sees(Set.of("kfrs-strood", "kent-police"), "medway-housing"))
        .isTrue();
    assertThat(POLICE.reach("medway").sees(Set.of("kfrs-strood"), "medway-housing")).isFalse();
  }

  @Test
  void seesItsOwnWhoeverItIsFor() {
    assertThat(POLICE.reach("medway").sees(Set.of("kfrs-strood"), "kent-police")).isTrue();
  }

  @Test
  void seesAllAsTheServiceItself() {
    assertThat(Reach.ofService("medway").sees(Set.of("kfrs-strood"), "kent-police")).isTrue();
  }

  @Test
  void doesNotReachAnotherPartnership() {
    assertThatThrownBy(() -> POLICE.reach("camden"))
        .isInstanceOfSatisfying(
            Rejected.class, e -> assertThat(e.code()).isEqualTo("unknown-partnership"));
  }

  @Test
  void namesOnlyThingsOfItsPartnership() {
    assertThat(POLICE.reach("medway").key("../camden/r1")).startsWith("medway/");
  }
}
