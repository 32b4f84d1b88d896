package org.ninefifteen.console.evidence.model;

import java.time.Instant;

/** The words of a report, as far as the reports service tells them. */
public sealed interface Words {

  /** What was said. */
  record Said(String text) implements Words {
    /** A report's words are in no log, not even by accident. */
    @Override
    public String toString() {
      return "Said";
    }
  }

  /** There are none: nothing was written down, or the report is no longer kept. */
  record None() implements Words {}

  /** There were some: they were erased, by this decision. */
  record Erased(Instant at, String decision) implements Words {}

  /** The reports service did not answer. */
  record Away() implements Words {}
}
