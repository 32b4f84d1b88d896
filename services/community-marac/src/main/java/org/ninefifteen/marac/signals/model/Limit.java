package org.ninefifteen.marac.signals.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Who alone may see something; where there is no limit, everybody in the partnership may.
 *
 * @param agency that said it, and may always see it
 * @param audience the other agencies that it is for, in the order of their ids; never empty
 */
public record Limit(String agency, List<String> audience) implements Comparable<Limit> {

  private static final Comparator<Limit> BY_AGENCY =
      Comparator.comparing(Limit::agency).thenComparing(limit -> String.join(",", limit.audience));

  public Limit {
    audience = audience.stream().distinct().sorted().toList();
    if (audience.isEmpty()) {
      throw new IllegalArgumentException("A limit names an agency at least.");
    }
  }

  /** An empty audience is everybody. */
  public static Optional<Limit> of(String agency, Collection<String> audience) {
    return audience.isEmpty()
        ? Optional.empty()
        : Optional.of(new Limit(agency, List.copyOf(audience)));
  }

  @Override
  public int compareTo(Limit other) {
    return BY_AGENCY.compare(this, other);
  }
}
