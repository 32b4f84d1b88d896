package org.ninefifteen.console.retention.model;

import java.time.Period;
import java.util.List;

/** How long what is kept, from when on; {@code version} is that of what was agreed. */
public record Rules(String version, List<Rule> rules) {
  public Rules {
    rules = rules == null ? List.of() : List.copyOf(rules);
  }

  /** A class, such as {@code REPORT_WORDS}, and what it is counted from. */
  public record Rule(String kind, String after, Period keep) {}
}
