package org.ninefifteen.patrols.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TeamTests {

  @ParameterizedTest
  @CsvSource({
    "housing patrol, RSP",
    "Housing  Patrol, RSP",
    "street wardens, CPO",
    "STREET_WARDENS, CPO",
    "Community-Presence Officers, CPO",
    "asb team, ASB_TEAM",
    "wardens, COMMUNITY_WARDENS"
  })
  void isKnownByTheNamesThatPeopleUse(String said, Team team) {
    assertThat(Team.named(said)).contains(team);
  }

  @ParameterizedTest
  @EnumSource
  void isKnownByItsCode(Team team) {
    assertThat(Team.named(team.name())).contains(team);
  }

  @Test
  void isUnknownByAnyOtherName() {
    assertThat(Team.named("community protection notice")).isEmpty();
  }
}
