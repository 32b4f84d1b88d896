package org.ninefifteen.patrols.log.model;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Set;
import org.ninefifteen.patrols.model.Team;

/** What patrols by exactly these teams add up to. */
public record Tally(Set<Team> teams, Counted counted) {

  public Tally {
    teams = Set.copyOf(teams);
  }

  /** What one patrol adds to the counts. */
  public static Tally of(PatrolSheet sheet) {
    return new Tally(
        sheet.teams(),
        new Counted(
            Map.of(sheet.reason(), 1L),
            sheet.outcomes().counts().entrySet().stream()
                .collect(toMap(Map.Entry::getKey, count -> (long) count.getValue()))));
  }
}
