package org.ninefifteen.patrols.callouts.model;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.ninefifteen.patrols.model.Outcomes;
import org.ninefifteen.patrols.model.Team;

/** Who came, when, and what came of it. */
public record Attendance(Set<Team> teams, Instant at, Outcomes outcomes) {

  public Attendance {
    if (teams.isEmpty()) {
      throw new IllegalArgumentException("A call-out is attended by one team at least.");
    }
    if (outcomes.contradictThemselves()) {
      throw new IllegalArgumentException("Nothing seen excludes every other outcome.");
    }
    teams = Collections.unmodifiableSet(EnumSet.copyOf(teams));
  }
}
