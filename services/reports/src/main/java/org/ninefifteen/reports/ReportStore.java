package org.ninefifteen.reports;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.events.Envelope;
import org.ninefifteen.kit.idempotency.Answer;
import org.ninefifteen.kit.idempotency.Attempt;
import org.ninefifteen.kit.model.Rejected;
import org.ninefifteen.kit.outbox.Change;
import org.ninefifteen.kit.outbox.Outbox;
import org.ninefifteen.kit.outbox.OutboxCollection;
import org.ninefifteen.kit.outbox.Outboxes;
import org.ninefifteen.reports.ReportView.Receipt;
import org.ninefifteen.reports.model.Report;
import org.ninefifteen.reports.model.ReportEvent;
import org.ninefifteen.reports.model.ReportEvent.ReportReceived;
import org.ninefifteen.reports.model.ReportId;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Keeps reports, each in one document with what is still to be told of it. */
@Component
final class ReportStore {

  private static final int MOST_LINKS = 100;

  private final OutboxCollection<ReportDocument> documents;
  private final ReactiveMongoTemplate mongo;
  private final ReportEventsV1 events;
  private final JsonMapper json;

  ReportStore(
      Outboxes outboxes, ReactiveMongoTemplate mongo, ReportEventsV1 events, JsonMapper json) {
    this.documents = outboxes.of(ReportDocument.class);
    this.mongo = mongo;
    this.events = events;
    this.json = json;
  }

  /**
   * Stores a new report.
   *
   * @param path under which it can be seen
   */
  Mono<Answer> receive(
      String partnership,
      ReportReceived event,
      @Nullable String text,
      String path,
      Attempt attempt) {
    Report report = Report.of(event);
    Answer answer = Answer.created(path, receipt(report));
    List<Envelope> news =
        List.of(events.news(partnership, event.account().agency(), report, event));
    Outbox outbox = Outbox.of(news, attempt, answer);
    return documents.insert(ReportDocument.of(partnership, report, text, outbox), attempt, answer);
  }

  /** Stores what the decision makes of a report. */
  Mono<Answer> decide(
      String partnership,
      ReportId id,
      String agency,
      Attempt attempt,
      Function<Report, ReportEvent> decision) {
    return documents
        .change(
            ReportDocument.id(partnership, id),
            attempt,
            document -> {
              ReportEvent event = decision.apply(document.toReport());
              Report after = document.toReport().after(event);
              Answer answer = Answer.ok(receipt(after));
              List<Envelope> news = List.of(events.news(partnership, agency, after, event));
              return new Change<>(
                  document.after(after, document.outbox().with(news, attempt, answer)), answer);
            })
        .switchIfEmpty(unknown());
  }

  Mono<ReportDocument> find(String partnership, ReportId id) {
    return documents.find(ReportDocument.id(partnership, id)).switchIfEmpty(unknown());
  }

  /** The report and those that it is linked to, one by one; the last stands for the incident. */
  Mono<List<Report>> links(String partnership, ReportId id) {
    return documents
        .find(ReportDocument.id(partnership, id))
        .map(ReportDocument::toReport)
        .expand(report -> next(partnership, report))
        .take(MOST_LINKS)
        .collectList()
        .filter(links -> !links.isEmpty())
        .switchIfEmpty(
            Mono.error(() ->
                Rejected.unacceptable(
                    "unknown-other-report", "This partnership has no such other report.")));
  }

  private Mono<Report> next(String partnership, Report report) {
    return Mono.justOrEmpty(report.duplicateOf())
        .flatMap(id -> documents.find(ReportDocument.id(partnership, id)))
        .map(ReportDocument::toReport);
  }

  Mono<ReportView.Page> list(String partnership, ReportFilter filter) {
    Mono<List<ReportView>> items =
        mongo
            .find(filter.page(partnership), ReportDocument.class)
            .map(ReportView::listed)
            .collectList();
    return items.zipWith(
        mongo.count(filter.all(partnership), ReportDocument.class),
        (page, total) -> new ReportView.Page(page, filter.page(), filter.size(), total));
  }

  private String receipt(Report report) {
    return json.writeValueAsString(Receipt.of(report));
  }

  private static <T> Mono<T> unknown() {
    return Mono.error(
        () -> Rejected.unknown("unknown-report", "This partnership has no such report."));
  }
}
