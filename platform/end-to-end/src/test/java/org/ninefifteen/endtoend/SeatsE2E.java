package org.ninefifteen.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The same address, as each seat's own token opens it. */
@ExtendWith(OneMachine.class)
class SeatsE2E {
  private static final String LOG = "/partnerships/medway/access-log";
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
  void theDataProtectionOfficerSeesWhoReadWhat(World world) {
    world.page("chair", call(world));

    assertThat(world.page("data-protection-officer", LOG + "?action=CONSULTATION"))
        .contains("Who read what", "<b>read</b>", "In the log of</dt> <dd>Community MARAC")
        .doesNotContain("not answer");
    assertThat(world.page("data-protection-officer", LOG + "?action=COLLECTION"))
        .contains("<b>took in</b>")
        .doesNotContain("not answer");
  }

  @Test
  void anAgencySeesWhoHadToDoWithItsOwnRecords(World world) {
    assertThat(world.page("representative", LOG))
        .contains("in the records of your agency", "<b>took in</b>")
        .doesNotContain("not answer", "Whose");
    assertThat(world.page("chair", LOG)).contains("Your role does not open this page");
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
