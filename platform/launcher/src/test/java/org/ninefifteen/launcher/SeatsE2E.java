package org.ninefifteen.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The same address, as each seat's own token opens it. */
@ExtendWith(OneMachine.class)
class SeatsE2E {
  private static final String KEPT_BY_THE_POLICE = "Malicious communications, Fort Gardens";

  @Test
  void whomItConcernsSeesTheItem(World world) {
    assertThat(world.page("chair", call(world))).contains(KEPT_BY_THE_POLICE);
    assertThat(world.page("representative", call(world))).contains(KEPT_BY_THE_POLICE);
  }

  @Test
  void anotherSeatLearnsThatThereIsOneAndWhomToRing(World world) {
    assertThat(world.page("representative-medway-housing", call(world)))
        .contains("An item that your agency may not see", "Kent Police on 01632 960101")
        .doesNotContain(KEPT_BY_THE_POLICE);
  }

  @Test
  void aRoleWithoutTheCallIsToldWhoseItIs(World world) {
    assertThat(world.page("analyst", call(world)))
        .contains("Your role does not open this page")
        .doesNotContain("data-item");
  }

  @Test
  void anotherPartnershipIsAnsweredAsForNone(World world) {
    assertThat(world.page("coordinator-camden", call(world)))
        .contains("There is no such page")
        .doesNotContain("Medway", "data-item");
  }

  private static String call(World world) {
    return "/partnerships/medway/agendas/" + world.nextCall();
  }
}
