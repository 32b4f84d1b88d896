package org.ninefifteen.reports.lookup;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.reports.ReportDocument;
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
 * @param hasDetails whether something was told of people, which is to be had at {@code /details}
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
    boolean hasDetails,
    Report.Status status,
    String incident,
    @Nullable String duplicateOf,
    @Nullable WithdrawalReason withdrawalReason) {

  static ReportView of(ReportDocument document) {
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
        document.sealed() != null,
        document.status(),
        document.incident(),
        document.duplicateOf(),
        document.withdrawalReason());
  }
}
