package org.ninefifteen.patrols.log.model;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.ninefifteen.patrols.model.Team;

/**
 * How many patrols there were. A joint patrol is one: it adds one to each of its teams and one to
 * the total, so that the teams may add up to more than the total.
 */
public record PatrolCounts(Counted all, Map<Team, Counted> byTeam) {

  /** Adds them up, in any order. */
  public static PatrolCounts of(Collection<Tally> tallies) {
    Counted all = Counted.NOTHING;
    Map<Team, Counted> byTeam = new EnumMap<>(Team.class);
    for (Tally tally : tallies) {
      all = all.plus(tally.counted());
      tally.teams().forEach(team -> byTeam.merge(team, tally.counted(), Counted::plus));
    }
    return new PatrolCounts(all, Collections.unmodifiableMap(byTeam));
  }

  /** This team's patrols, none if it was never out. */
  public Counted of(Team team) {
    return byTeam.getOrDefault(team, Counted.NOTHING);
  }
}
