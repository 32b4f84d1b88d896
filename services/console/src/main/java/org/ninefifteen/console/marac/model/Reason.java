package org.ninefifteen.console.marac.model;

import java.util.Comparator;
import java.util.List;

/** Why something is shown: a rule, what it weighs, and the signals that it rests on. */
public record Reason(String rule, int weight, String sentence, List<String> signals) {

  public Reason {
    signals = Absent.asEmpty(signals);
  }

  /** Equal weights keep the order of the service. */
  public static List<Reason> heaviestFirst(List<Reason> reasons) {
    return reasons.stream().sorted(Comparator.comparing(Reason::weight).reversed()).toList();
  }
}
