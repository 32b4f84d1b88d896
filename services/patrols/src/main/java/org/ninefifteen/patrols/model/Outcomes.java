package org.ninefifteen.patrols.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** How often each outcome came about, in the order of the outcomes. */
public record Outcomes(Map<Outcome, Integer> counts) {

  public static final Outcomes NONE = new Outcomes(Map.of());

  public Outcomes {
    if (counts.values().stream().anyMatch(count -> count < 1)) {
      throw new IllegalArgumentException("An outcome that did not come about is left out.");
    }
    EnumMap<Outcome, Integer> ordered = new EnumMap<>(Outcome.class);
    ordered.putAll(counts);
    counts = Collections.unmodifiableMap(ordered);
  }

  /** Whether it says both that nothing was seen and what was done about it. */
  public boolean contradictThemselves() {
    return counts.containsKey(Outcome.NOTHING_SEEN) && counts.size() > 1;
  }
}
