package org.ninefifteen.reports.model;

import static org.ninefifteen.reports.model.Report.Status.ANSWERED;
import static org.ninefifteen.reports.model.Report.Status.LINKED;
import static org.ninefifteen.reports.model.Report.Status.RECEIVED;
import static org.ninefifteen.reports.model.Report.Status.TRIAGED;
import static org.ninefifteen.reports.model.Report.Status.WITHDRAWN;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.model.Rejected;
import org.ninefifteen.reports.model.ReportEvent.ReportAnswered;
import org.ninefifteen.reports.model.ReportEvent.ReportLinkedAsDuplicate;
import org.ninefifteen.reports.model.ReportEvent.ReportReceived;
import org.ninefifteen.reports.model.ReportEvent.ReportTriaged;
import org.ninefifteen.reports.model.ReportEvent.ReportWithdrawn;

/**
 * Somebody told an agency of something. A report is not an incident: several may tell of one.
 *
 * @param incident the report that stands for the incident; itself, until it is linked
 * @param duplicateOf the report that it was found to repeat
 * @param withdrawalReason once it is withdrawn
 */
public record Report(
    ReportId id,
    Account account,
    Instant receivedAt,
    Status status,
    ReportId incident,
    @Nullable ReportId duplicateOf,
    @Nullable WithdrawalReason withdrawalReason) {

  /** How far the agency is with it. */
  public enum Status {
    RECEIVED,
    TRIAGED,
    LINKED,
    ANSWERED,
    WITHDRAWN
  }

  public static ReportReceived receive(ReportId id, Account account, Instant at) {
    if (account.occurredAt().isAfter(at)) {
      throw Rejected.unacceptable(
          "report-of-the-future", "It cannot be reported before it occurs.");
    }
    return new ReportReceived(id, account, at);
  }

  public static Report of(ReportReceived event) {
    ReportId id = event.report();
    return new Report(id, event.account(), event.at(), RECEIVED, id, null, null);
  }

  /** May be done again: people look twice. */
  public ReportTriaged triage(Finding finding, Instant at) {
    allow("triaged", RECEIVED, TRIAGED);
    return new ReportTriaged(id, finding, at);
  }

  /**
   * Says that it repeats another report.
   *
   * @param head the end of the other's own links: the report that stands for the incident
   */
  public ReportLinkedAsDuplicate linkTo(Report other, Report head, Instant at) {
    allow("linked", RECEIVED, TRIAGED);
    if (other.id.equals(id)) {
      throw Rejected.conflict("report-linked-to-itself", "A report cannot repeat itself.");
    }
    if (head.id.equals(id)) {
      throw Rejected.conflict("report-links-in-a-circle", "The other report repeats this one.");
    }
    if (other.status == WITHDRAWN || head.status == WITHDRAWN) {
      throw Rejected.conflict("incident-withdrawn", "The other report was withdrawn.");
    }
    return new ReportLinkedAsDuplicate(id, other.id, head.id, place(), at);
  }

  public ReportAnswered answer(Instant at) {
    if (status == RECEIVED) {
      throw Rejected.conflict("report-not-triaged", "Nobody has looked at the report yet.");
    }
    allow("answered", TRIAGED, LINKED);
    return new ReportAnswered(id, place(), at);
  }

  public ReportWithdrawn withdraw(WithdrawalReason reason, Instant at) {
    allow("withdrawn", RECEIVED, TRIAGED, LINKED);
    return new ReportWithdrawn(id, place(), reason, at);
  }

  /** What the report is once this has happened. */
  public Report after(ReportEvent event) {
    return switch (event) {
      case ReportReceived received -> of(received);
      case ReportTriaged triaged ->
          become(TRIAGED, account.with(triaged.finding()), incident, duplicateOf, null);
      case ReportLinkedAsDuplicate linked ->
          become(LINKED, account, linked.incident(), linked.duplicateOf(), null);
      case ReportAnswered answered -> become(ANSWERED, account, incident, duplicateOf, null);
      case ReportWithdrawn withdrawn ->
          become(WITHDRAWN, account, incident, duplicateOf, withdrawn.reason());
    };
  }

  private Report become(
      Status next,
      Account account,
      ReportId incident,
      @Nullable ReportId duplicateOf,
      @Nullable WithdrawalReason reason) {
    return new Report(id, account, receivedAt, next, incident, duplicateOf, reason);
  }

  private Place place() {
    return account.finding().place();
  }

  private void allow(String what, Status first, Status... others) {
    if (!EnumSet.of(first, others).contains(status)) {
      String is = status.name().toLowerCase(Locale.ROOT);
      throw Rejected.conflict(
          "report-" + is, "A report that is " + is + " cannot be " + what + ".");
    }
  }
}
