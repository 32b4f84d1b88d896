package org.ninefifteen.patrols.model;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A patrol team. Teams were renamed over the years, and people still say the old names. */
public enum Team {
  /** Responsive security patrol. */
  RSP("responsive security patrol, housing patrol"),
  /** Community presence officers; never a notice. */
  CPO("community presence officers, street wardens"),
  HOTSPOT("hotspot patrol, hotspot team"),
  /** The police team of a ward. */
  SNT("safer neighbourhood team, safer neighbourhoods team, police ward team"),
  COMMUNITY_WARDENS("wardens"),
  ASB_TEAM("antisocial behaviour team, anti social behaviour team"),
  OUTREACH("street outreach, outreach team"),
  HOUSING("housing officers"),
  FIRE_STATION("fire crew");

  private static final Map<String, Team> BY_NAME =
      Arrays.stream(values())
          .flatMap(team -> team.names().map(name -> Map.entry(name, team)))
          .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private final String aliases;

  Team(String aliases) {
    this.aliases = aliases;
  }

  /** The team of this code or alias, however it is spaced and capitalised. */
  public static Optional<Team> named(String said) {
    return Optional.ofNullable(BY_NAME.get(normalised(said)));
  }

  private Stream<String> names() {
    return Stream.concat(Stream.of(name()), Arrays.stream(aliases.split(", ", -1)))
        .map(Team::normalised);
  }

  private static String normalised(String said) {
    return said.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
  }
}
