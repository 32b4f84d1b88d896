package org.ninefifteen.marac.signals.wire;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** What is wrong with one record: whoever repairs it wants to hear of all at once. */
final class Flaws {

  /** A list of a thousand faulty things is told well enough. */
  private static final int MOST = 20;

  private final Set<String> found = new LinkedHashSet<>();

  void add(String flaw) {
    if (found.size() < MOST) {
      found.add(flaw);
    }
  }

  boolean areNone() {
    return found.isEmpty();
  }

  boolean areOf(String field) {
    return found.stream().anyMatch(flaw -> flaw.startsWith(field + " "));
  }

  /** Goes on with a value of the same kind where there is none; nothing is made of it. */
  <T> T or(T standIn, Supplier<T> strict) {
    try {
      return strict.get();
    } catch (MalformedData e) {
      add(e.reason());
      return standIn;
    }
  }

  Reading.Malformed malformed() {
    return new Reading.Malformed(List.copyOf(found));
  }
}
