package org.ninefifteen.reports;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.kit.events.Envelope;
import org.ninefifteen.kit.idempotency.Answer;
import org.ninefifteen.kit.idempotency.Attempt;
import org.ninefifteen.kit.model.Rejected;
import org.ninefifteen.kit.outbox.Change;
import org.ninefifteen.kit.outbox.Outbox;
import org.ninefifteen.kit.outbox.OutboxCollection;
import org.ninefifteen.kit.outbox.Outboxes;
import org.ninefifteen.kit.personal.model.Sealed;
import org.ninefifteen.reports.bodies.Receipt;
import org.ninefifteen.reports.events.ReportEventsV1;
import org.ninefifteen.reports.model.Report;
import org.ninefifteen.reports.model.ReportEvent;
import org.ninefifteen.reports.model.ReportId;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Keeps reports, each in one document with what is still to be told of it. */
@Component
public final class ReportStore {

  private static final int MOST_LINKS = 100;

  private final OutboxCollection<ReportDocument> documents;
  private final ReportEventsV1 events;
  private final JsonMapper json;

  ReportStore(Outboxes outboxes, ReportEventsV1 events, JsonMapper json) {
    this.documents = outboxes.of(ReportDocument.class);
    this.events = events;
    this.json = json;
  }

  /**
   * Stores a new report.
   *
   * @param news the event that tells of it
   * @param path under which it can be seen
   */
  Mono<Answer> receive(
      Report report, Envelope news, @Nullable Sealed sealed, String path, Attempt attempt) {
    Answer answer = Answer.created(path, receipt(report));
    Outbox outbox = Outbox.of(List.of(news), attempt, answer);
    return documents.insert(
        ReportDocument.of(news.partnership(), report, sealed, outbox), attempt, answer);
  }

  /**
   * Stores what the decision makes of a report.
   *
   * @param first what is done before, once the report is known
   */
  Mono<Answer> decide(
      Reach reach,
      ReportId id,
      String agency,
      Attempt attempt,
      Function<ReportDocument, Mono<Void>> first,
      Function<Report, ReportEvent> decision) {
    return documents
        .changeInSteps(
            reach,
            id.value(),
            attempt,
            document ->
                first
                    .apply(document)
                    .then(Mono.fromSupplier(() -> changed(document, agency, attempt, decision))))
        .switchIfEmpty(unknown());
  }

  private Change<ReportDocument> changed(
      ReportDocument document,
      String agency,
      Attempt attempt,
      Function<Report, ReportEvent> decision) {
    ReportEvent event = decision.apply(document.toReport());
    Report after = document.toReport().after(event);
    Answer answer = Answer.ok(receipt(after));
    List<Envelope> news = List.of(events.news(document.partnership(), agency, after, event));
    return new Change<>(
        document.after(after, document.outbox().with(news, attempt, answer)), answer);
  }

  public Mono<ReportDocument> find(Reach reach, ReportId id) {
    return documents.find(reach, id.value()).switchIfEmpty(unknown());
  }

  /**
   * The report and those that it is linked to, one by one; the last stands for the incident. Only
   * the first has to be seen: which incident it is does not depend on who asks.
   */
  Mono<List<Report>> links(Reach reach, ReportId id) {
    Reach onwards = Reach.ofService(reach.partnership());
    return documents
        .find(reach, id.value())
        .map(ReportDocument::toReport)
        .expand(report -> next(onwards, report))
        .take(MOST_LINKS)
        .collectList()
        .filter(links -> !links.isEmpty())
        .switchIfEmpty(
            Mono.error(() ->
                Rejected.unacceptable(
                    "unknown-other-report", "This partnership has no such other report.")));
  }

  private Mono<Report> next(Reach reach, Report report) {
    return Mono.justOrEmpty(report.duplicateOf())
        .flatMap(id -> documents.find(reach, id.value()))
        .map(ReportDocument::toReport);
  }

  private String receipt(Report report) {
    return json.writeValueAsString(Receipt.of(report));
  }

  private static <T> Mono<T> unknown() {
    return Mono.error(
        () -> Rejected.unknown("unknown-report", "This partnership has no such report."));
  }
}
