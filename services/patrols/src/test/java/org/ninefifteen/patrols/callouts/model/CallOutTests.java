package org.ninefifteen.patrols.callouts.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.ninefifteen.kit.model.Rejected;
import org.ninefifteen.patrols.callouts.model.CallOut.State;
import org.ninefifteen.patrols.callouts.model.CallOutEvent.CallOutRequested;
import org.ninefifteen.patrols.model.Outcome;
import org.ninefifteen.patrols.model.Outcomes;
import org.ninefifteen.patrols.model.Place;
import org.ninefifteen.patrols.model.Team;

class CallOutTests {

  private static final Instant ASKED = Instant.parse("2019-02-18T21:40:00Z");
  private static final Instant LATER = ASKED.plusSeconds(1500);
  private static final Place MAYFORD =
      new Place(null, "Mayford Estate", null, null, null, null, null, Place.Precision.AREA);
  private static final Attendance TWO_TEAMS =
      new Attendance(
          Set.of(Team.SNT, Team.RSP), LATER, new Outcomes(Map.of(Outcome.TENTS_REMOVED, 1)));
  private static final CallOut OPEN =
      CallOut.of(
          new CallOutRequested("c1", MAYFORD, CallOutReason.ROUGH_SLEEPING, true, ASKED, ASKED));

  @Test
  void isAttendedByTheTeamsThatCame() {
    CallOut attended = OPEN.after(OPEN.attend(TWO_TEAMS, LATER));

    assertThat(attended.state()).isEqualTo(new State.Attended(TWO_TEAMS));
  }

  @Test
  void wasAttendedWhenTheTeamsSaySo() {
    assertThat(OPEN.attend(TWO_TEAMS, LATER).occurredAt()).isEqualTo(LATER);
  }

  @Test
  void isCancelledWithItsReason() {
    CallOut cancelled = OPEN.after(OPEN.cancel(CancellationReason.DUPLICATE, LATER));

    assertThat(cancelled.state()).isEqualTo(new State.Cancelled(CancellationReason.DUPLICATE));
  }

  @Test
  void isAttendedOnce() {
    CallOut attended = OPEN.after(OPEN.attend(TWO_TEAMS, LATER));

    assertRefused("call-out-attended", () -> attended.attend(TWO_TEAMS, LATER));
  }

  @Test
  void isNotCancelledOnceSomebodyCame() {
    CallOut attended = OPEN.after(OPEN.attend(TWO_TEAMS, LATER));

    assertRefused(
        "call-out-attended", () -> attended.cancel(CancellationReason.NO_LONGER_NEEDED, LATER));
  }

  @Test
  void isNotAttendedOnceCancelled() {
    CallOut cancelled = OPEN.after(OPEN.cancel(CancellationReason.DUPLICATE, LATER));

    assertRefused("call-out-cancelled", () -> cancelled.attend(TWO_TEAMS, LATER));
  }

  @Test
  void isNotAttendedBeforeAnybodyAsked() {
    Attendance early = new Attendance(Set.of(Team.RSP), ASKED.minusSeconds(1), Outcomes.NONE);

    assertRefused("attended-before-requested", () -> OPEN.attend(early, LATER));
  }

  private static void assertRefused(String code, ThrowingCallable decision) {
    assertThatExceptionOfType(Rejected.class)
        .isThrownBy(decision)
        .extracting(Rejected::code)
        .isEqualTo(code);
  }
}
