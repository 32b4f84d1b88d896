package org.ninefifteen.reports.bodies;

import org.jspecify.annotations.Nullable;
import org.ninefifteen.reports.model.Report;

/** What was done, in answer to who did it. */
public record Receipt(
    String report, Report.Status status, String incident, @Nullable String duplicateOf) {

  public static Receipt of(Report report) {
    return new Receipt(
        report.id().value(),
        report.status(),
        report.incident().value(),
        report.duplicateOf() == null ? null : report.duplicateOf().value());
  }
}
