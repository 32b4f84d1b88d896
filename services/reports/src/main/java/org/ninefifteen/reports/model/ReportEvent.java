package org.ninefifteen.reports.model;

import java.time.Instant;

/** What can happen to a report. */
public sealed interface ReportEvent {

  ReportId report();

  /** When it was accepted. */
  Instant at();

  record ReportReceived(ReportId report, Account account, Instant at) implements ReportEvent {}

  /** Somebody looked: the finding replaces what was first said. */
  record ReportTriaged(ReportId report, Finding finding, Instant at) implements ReportEvent {}

  /**
   * It tells of an incident that was known already.
   *
   * @param duplicateOf the report that it repeats
   * @param incident the report that stands for them all
   */
  record ReportLinkedAsDuplicate(
      ReportId report, ReportId duplicateOf, ReportId incident, Place place, Instant at)
      implements ReportEvent {}

  record ReportAnswered(ReportId report, Place place, Instant at) implements ReportEvent {}

  record ReportWithdrawn(ReportId report, Place place, WithdrawalReason reason, Instant at)
      implements ReportEvent {}
}
