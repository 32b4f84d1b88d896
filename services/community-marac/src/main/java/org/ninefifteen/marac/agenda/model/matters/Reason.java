package org.ninefifteen.marac.agenda.model.matters;

import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import org.ninefifteen.marac.signals.model.SignalId;

/**
 * Why something is on the agenda.
 *
 * @param rule the rule that found it, as the policy names it
 * @param signals the evidence, new or remembered; never empty, in the order of their names
 * @param sentence what is read aloud; no personal detail
 */
public record Reason(String rule, int weight, List<SignalId> signals, String sentence) {

  /** The heaviest first; rules of one weight by name. */
  public static final Comparator<Reason> BY_WEIGHT =
      Comparator.comparingInt(Reason::weight).reversed().thenComparing(Reason::rule);

  public Reason {
    signals = List.copyOf(signals);
    if (weight <= 0 || signals.isEmpty()) {
      throw new IllegalArgumentException("A reason weighs something and names its signals.");
    }
  }

  public static Reason of(String rule, int weight, SortedSet<SignalId> signals, String sentence) {
    return new Reason(rule, weight, List.copyOf(signals), sentence);
  }
}
