package org.ninefifteen.reports;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ninefifteen.kit.outbox.Outbox;
import org.ninefifteen.kit.outbox.OutboxCollection;
import org.ninefifteen.kit.outbox.Outboxes;
import org.ninefifteen.reports.events.ReportEventsV1;
import org.ninefifteen.reports.model.Report;
import org.ninefifteen.reports.model.ReportEvent.ReportReceived;
import org.ninefifteen.reports.model.ReportId;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Keeps reports of long ago, many at a time: they feed the memory and never the agenda. */
@Component
public class ReportHistory {

  private final OutboxCollection<ReportDocument> documents;
  private final ReportEventsV1 events;

  ReportHistory(Outboxes outboxes, ReportEventsV1 events) {
    this.documents = outboxes.of(ReportDocument.class);
    this.events = events;
  }

  /**
   * Stores those that are not there yet.
   *
   * @return those that were there; they stay as they are, whatever has become of them since
   */
  public Mono<Set<ReportId>> keep(String partnership, List<ReportReceived> received) {
    return documents
        .insertAll(received.stream().map(event -> document(partnership, event)).toList())
        .map(known ->
            received.stream()
                .map(ReportReceived::report)
                .filter(id -> known.contains(ReportDocument.id(partnership, id)))
                .collect(Collectors.toSet()));
  }

  private ReportDocument document(String partnership, ReportReceived event) {
    Report report = Report.of(event);
    Outbox outbox = Outbox.of(List.of(events.history(partnership, report, event)));
    return ReportDocument.of(partnership, report, null, outbox);
  }

  /** Reports that wait to be sent: whoever brings many should let them leave. */
  public int backlog() {
    return documents.backlog();
  }
}
