package org.ninefifteen.patrols.log;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Arrays;
import java.util.Set;
import org.ninefifteen.patrols.model.Team;

/** The teams of a joint patrol as one text: always the same for the same teams. */
public final class Crew {

  private Crew() {}

  static String of(Set<Team> teams) {
    return teams.stream().sorted().map(Team::name).collect(joining("+"));
  }

  public static Set<Team> teams(String crew) {
    return Arrays.stream(crew.split("\\+", -1)).map(Team::valueOf).collect(toUnmodifiableSet());
  }
}
