package org.ninefifteen.reports;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.reports.model.Channel;
import org.ninefifteen.reports.model.Classification;
import org.ninefifteen.reports.model.ImmediateRisk;
import org.ninefifteen.reports.model.Involvement;
import org.ninefifteen.reports.model.Place;
import org.ninefifteen.reports.model.Report;
import org.ninefifteen.reports.model.WithdrawalReason;

/**
 * A report as it is shown.
 *
 * @param text the reporter's words; a list is without them
 */
record ReportView(
    String report,
    String partnership,
    String agency,
    Set<String> audience,
    Channel channel,
    Instant occurredAt,
    Instant receivedAt,
    Place place,
    Classification classification,
    Set<ImmediateRisk> immediateRisks,
    List<Involvement> people,
    boolean anonymous,
    @Nullable String text,
    Report.Status status,
    String incident,
    @Nullable String duplicateOf,
    @Nullable WithdrawalReason withdrawalReason) {

  /** What was done, in answer to who did it. */
  record Receipt(
      String report, Report.Status status, String incident, @Nullable String duplicateOf) {

    static Receipt of(Report report) {
      return new Receipt(
          report.id().value(),
          report.status(),
          report.incident().value(),
          report.duplicateOf() == null ? null : report.duplicateOf().value());
    }
  }

  /** Newest first. */
  record Page(List<ReportView> items, int page, int size, long total) {}

  static ReportView whole(ReportDocument document) {
    return of(document, document.text());
  }

  static ReportView listed(ReportDocument document) {
    return of(document, null);
  }

  private static ReportView of(ReportDocument document, @Nullable String text) {
    return new ReportView(
        document.report(),
        document.partnership(),
        document.agency(),
        document.audience(),
        document.channel(),
        document.occurredAt(),
        document.receivedAt(),
        document.place(),
        document.classification(),
        document.immediateRisks(),
        document.people(),
        document.anonymous(),
        text,
        document.status(),
        document.incident(),
        document.duplicateOf(),
        document.withdrawalReason());
  }
}
