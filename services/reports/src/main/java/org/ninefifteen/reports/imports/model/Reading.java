package org.ninefifteen.reports.imports.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a row turned out to be. */
public sealed interface Reading {

  long line();

  /**
   * A report.
   *
   * @param id the report's id: the same row of the same file always has the same
   * @param location where, as precisely as the file says; none for "No Location"
   */
  record Entry(
      long line,
      String id,
      Instant occurredAt,
      String place,
      @Nullable String ward,
      @Nullable Location location,
      Profile.Category category)
      implements Reading {}

  /** The row is about somewhere else than the area that was asked for. */
  record Outside(long line) implements Reading {}

  /** No report: every fault of the row. */
  record Bad(long line, List<Fault> faults) implements Reading {
    public Bad {
      faults = List.copyOf(faults);
    }

    public Bad(long line, Fault fault) {
      this(line, List.of(fault));
    }
  }

  /** WGS 84, decimal degrees. */
  record Location(double lat, double lon) {}
}
