package org.ninefifteen.reports.imports.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a row.
 *
 * @param report the report that it is, or was already
 * @param faults each, where it is none
 */
public record RowResult(long line, Outcome outcome, @Nullable String report, List<Fault> faults) {

  public RowResult {
    faults = List.copyOf(faults);
  }

  /** Known: the same row came before, in this file's earlier sending or in another. */
  public enum Outcome {
    ACCEPTED,
    KNOWN,
    OUTSIDE,
    BAD
  }

  /** The row as it was read, when the store did or did not have the report already. */
  public static RowResult of(Reading reading, boolean known) {
    return switch (reading) {
      case Reading.Entry entry ->
          new RowResult(
              entry.line(),
              known ? Outcome.KNOWN : Outcome.ACCEPTED,
              entry.report().value(),
              List.of());
      case Reading.Outside outside ->
          new RowResult(outside.line(), Outcome.OUTSIDE, null, List.of());
      case Reading.Bad bad -> new RowResult(bad.line(), Outcome.BAD, null, bad.faults());
    };
  }
}
