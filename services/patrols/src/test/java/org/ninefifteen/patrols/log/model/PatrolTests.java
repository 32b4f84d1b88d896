package org.ninefifteen.patrols.log.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.ninefifteen.patrols.log.model.WithdrawalReason.DUPLICATE;
import static org.ninefifteen.patrols.log.model.WithdrawalReason.LOGGED_BY_MISTAKE;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.ninefifteen.kit.model.Rejected;
import org.ninefifteen.patrols.log.model.PatrolEvent.PatrolLogged;
import org.ninefifteen.patrols.model.Team;

class PatrolTests {

  private static final Instant MORNING = Sheets.EVENING.plus(Duration.ofHours(16));
  private static final PatrolLogged LOGGED =
      new PatrolLogged("p1", Sheets.of(PatrolReason.TARGETED, Team.RSP), MORNING);

  @Test
  void occurredWhenItStarted() {
    assertThat(LOGGED.occurredAt()).isEqualTo(Sheets.EVENING);
  }

  @Test
  void canBeWithdrawnWithItsReason() {
    Patrol patrol = Patrol.of(LOGGED);

    Patrol withdrawn = patrol.after(patrol.withdraw(LOGGED_BY_MISTAKE, MORNING));

    assertThat(withdrawn.withdrawn()).isEqualTo(LOGGED_BY_MISTAKE);
    assertThat(withdrawn.sheet()).isEqualTo(LOGGED.sheet());
  }

  @Test
  void isWithdrawnOnce() {
    Patrol patrol = Patrol.of(LOGGED);
    Patrol withdrawn = patrol.after(patrol.withdraw(LOGGED_BY_MISTAKE, MORNING));

    assertThatExceptionOfType(Rejected.class)
        .isThrownBy(() -> withdrawn.withdraw(DUPLICATE, MORNING))
        .extracting(Rejected::code)
        .isEqualTo("patrol-withdrawn");
  }
}
