package org.ninefifteen.contacts.model;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the worker saw and did.
 *
 * @param person a pseudonymous reference; absent when nobody knows who it was
 * @param beddedDown whether the person was bedded down for the night
 * @param offers each service once, in the order in which they were written down
 */
public record Encounter(
    Instant at,
    @Nullable String person,
    Place place,
    boolean beddedDown,
    Set<Need> needs,
    Set<Concern> concerns,
    List<Offer> offers) {

  public Encounter {
    if (person != null && !Reference.accepts(person)) {
      throw new IllegalArgumentException("A person is a pseudonymous reference.");
    }
    if (!offers.stream().map(Offer::service).allMatch(new HashSet<>()::add)) {
      throw new IllegalArgumentException("A service is named once.");
    }
    needs = ordered(needs, Need.class);
    concerns = ordered(concerns, Concern.class);
    offers = List.copyOf(offers);
  }

  private static <E extends Enum<E>> Set<E> ordered(Set<E> some, Class<E> type) {
    EnumSet<E> ordered = EnumSet.noneOf(type);
    ordered.addAll(some);
    return Collections.unmodifiableSet(ordered);
  }
}
