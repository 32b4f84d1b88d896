package org.ninefifteen.reports;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.accesslog.model.Held;
import org.ninefifteen.kit.outbox.Outbox;
import org.ninefifteen.kit.outbox.OutboxDocument;
import org.ninefifteen.kit.personal.details.Kept;
import org.ninefifteen.kit.personal.model.Sealed;
import org.ninefifteen.reports.model.Account;
import org.ninefifteen.reports.model.Channel;
import org.ninefifteen.reports.model.Classification;
import org.ninefifteen.reports.model.Finding;
import org.ninefifteen.reports.model.ImmediateRisk;
import org.ninefifteen.reports.model.Involvement;
import org.ninefifteen.reports.model.Place;
import org.ninefifteen.reports.model.Report;
import org.ninefifteen.reports.model.ReportId;
import org.ninefifteen.reports.model.WithdrawalReason;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A report as it is stored.
 *
 * @param id {@code {partnership}/{report}}
 * @param audience the agencies that see it beside the one that took it; empty for all
 * @param sealed what was told of people, as it travelled
 */
@Document("reports")
public record ReportDocument(
    @Id String id,
    @Version @Nullable Long version,
    String partnership,
    String report,
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
    @Nullable Sealed sealed,
    Report.Status status,
    String incident,
    @Nullable String duplicateOf,
    @Nullable WithdrawalReason withdrawalReason,
    Outbox outbox)
    implements OutboxDocument {

  static String id(String partnership, ReportId report) {
    return partnership + "/" + report;
  }

  static ReportDocument of(
      String partnership, Report report, @Nullable Sealed sealed, Outbox outbox) {
    return of(null, partnership, report, sealed, outbox);
  }

  /** The same document after something happened. */
  ReportDocument after(Report report, Outbox outbox) {
    return of(version, partnership, report, sealed, outbox);
  }

  private static ReportDocument of(
      @Nullable Long version,
      String partnership,
      Report report,
      @Nullable Sealed sealed,
      Outbox outbox) {
    Account account = report.account();
    return new ReportDocument(
        id(partnership, report.id()),
        version,
        partnership,
        report.id().value(),
        account.agency(),
        account.audience(),
        account.channel(),
        account.occurredAt(),
        report.receivedAt(),
        account.finding().place(),
        account.finding().classification(),
        account.finding().immediateRisks(),
        account.people(),
        account.anonymous(),
        sealed,
        report.status(),
        report.incident().value(),
        report.duplicateOf() == null ? null : report.duplicateOf().value(),
        report.withdrawalReason(),
        outbox);
  }

  /** What it keeps of people. */
  public Kept kept() {
    return new Kept(
        new Held("reports/" + report, agency),
        people.stream().map(Involvement::person).toList(),
        sealed);
  }

  Report toReport() {
    Finding finding = new Finding(place, classification, immediateRisks);
    return new Report(
        new ReportId(report),
        new Account(agency, audience, channel, occurredAt, finding, people, anonymous),
        receivedAt,
        status,
        new ReportId(incident),
        duplicateOf == null ? null : new ReportId(duplicateOf),
        withdrawalReason);
  }
}
