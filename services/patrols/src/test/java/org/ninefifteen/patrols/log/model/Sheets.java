package org.ninefifteen.patrols.log.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.ninefifteen.patrols.model.Outcomes;
import org.ninefifteen.patrols.model.Team;

/** Patrols for tests. */
final class Sheets {

  static final Instant EVENING = Instant.parse("2019-02-18T16:00:00Z");

  private Sheets() {}

  static PatrolSheet of(PatrolReason reason, Team... teams) {
    Shift shift = new Shift(EVENING, EVENING.plus(Duration.ofHours(12)));
    return new PatrolSheet(Set.of(teams), reason, shift, List.of(), Outcomes.NONE, null);
  }
}
