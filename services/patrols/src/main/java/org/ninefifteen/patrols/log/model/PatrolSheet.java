package org.ninefifteen.patrols.log.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.patrols.model.Outcomes;
import org.ninefifteen.patrols.model.Place;
import org.ninefifteen.patrols.model.Team;

/**
 * What a patrol wrote down. Several teams make one joint patrol.
 *
 * @param teams in the order of the teams, however they were named
 * @param places in the order of the visits
 * @param callOut the call-out that it answers
 */
public record PatrolSheet(
    Set<Team> teams,
    PatrolReason reason,
    Shift shift,
    List<Place> places,
    Outcomes outcomes,
    @Nullable String callOut) {

  public PatrolSheet {
    if (teams.isEmpty()) {
      throw new IllegalArgumentException("A patrol is of one team at least.");
    }
    if (outcomes.contradictThemselves()) {
      throw new IllegalArgumentException("Nothing seen excludes every other outcome.");
    }
    if (callOut != null && reason != PatrolReason.CALL_OUT) {
      throw new IllegalArgumentException("Only a call-out patrol answers a call-out.");
    }
    teams = Collections.unmodifiableSet(EnumSet.copyOf(teams));
    places = List.copyOf(places);
  }
}
