package org.ninefifteen.marac.people.model;

import java.util.Map;
import java.util.Optional;

/**
 * What is decided about some people.
 *
 * @param erased by reference
 */
public record Known(Same same, Map<String, Tombstone> erased) {

  /** Nobody decided anything. */
  public static final Known NOTHING = new Known(Same.NOBODY, Map.of());

  public Known {
    erased = Map.copyOf(erased);
  }

  public Optional<Tombstone> tombstone(String person) {
    return Optional.ofNullable(erased.get(person));
  }
}
