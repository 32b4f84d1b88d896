package org.ninefifteen.patrols.log.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ninefifteen.patrols.model.Outcome;
import org.ninefifteen.patrols.model.Outcomes;
import org.ninefifteen.patrols.model.Team;

class PatrolSheetTests {

  private static final Shift SHIFT = Sheets.of(PatrolReason.ROUTINE, Team.RSP).shift();

  @Test
  void namesItsTeamsInOneOrderHoweverTheyWereNamed() {
    PatrolSheet sheet = Sheets.of(PatrolReason.ROUTINE, Team.SNT, Team.CPO, Team.RSP);

    assertThat(sheet.teams()).containsExactly(Team.RSP, Team.CPO, Team.SNT);
  }

  @Test
  void isOfATeamAtLeast() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new PatrolSheet(Set.of(), PatrolReason.ROUTINE, SHIFT, List.of(), Outcomes.NONE, null));
  }

  @Test
  void answersACallOutOnlyWhenThatIsWhyItWentOut() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new PatrolSheet(
                Set.of(Team.RSP),
                PatrolReason.ROUTINE,
                SHIFT,
                List.of(),
                Outcomes.NONE,
                "call-out-1"));
  }

  @Test
  void doesNotSayThatNothingWasSeenAndYetSomethingDone() {
    Outcomes both = new Outcomes(Map.of(Outcome.NOTHING_SEEN, 1, Outcome.ARREST, 1));

    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new PatrolSheet(Set.of(Team.RSP), PatrolReason.ROUTINE, SHIFT, List.of(), both, null));
  }
}
