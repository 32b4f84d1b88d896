package org.ninefifteen.patrols.callouts;

import java.util.List;
import java.util.function.Function;
import org.ninefifteen.kit.events.Envelope;
import org.ninefifteen.kit.idempotency.Answer;
import org.ninefifteen.kit.idempotency.Attempt;
import org.ninefifteen.kit.model.Rejected;
import org.ninefifteen.kit.outbox.Change;
import org.ninefifteen.kit.outbox.Outbox;
import org.ninefifteen.kit.outbox.OutboxCollection;
import org.ninefifteen.kit.outbox.Outboxes;
import org.ninefifteen.patrols.callouts.CallOutDocument.Status;
import org.ninefifteen.patrols.callouts.CallOutView.Receipt;
import org.ninefifteen.patrols.callouts.model.CallOut;
import org.ninefifteen.patrols.callouts.model.CallOutEvent;
import org.ninefifteen.patrols.callouts.model.CallOutEvent.CallOutRequested;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Keeps call-outs, each in one document with what is still to be told of it. */
@Component
final class CallOutStore {

  private final OutboxCollection<CallOutDocument> documents;
  private final ReactiveMongoTemplate mongo;
  private final CallOutEventsV1 events;
  private final JsonMapper json;

  CallOutStore(
      Outboxes outboxes, ReactiveMongoTemplate mongo, CallOutEventsV1 events, JsonMapper json) {
    this.documents = outboxes.of(CallOutDocument.class);
    this.mongo = mongo;
    this.events = events;
    this.json = json;
  }

  /**
   * Stores a new call-out.
   *
   * @param path under which it can be seen
   */
  Mono<Answer> request(
      String partnership,
      CallOutRequests.Ask ask,
      CallOutRequested event,
      String path,
      Attempt attempt) {
    Answer answer = Answer.created(path, receipt(CallOut.of(event)));
    List<Envelope> news = List.of(events.envelope(partnership, ask.agency(), event));
    Outbox outbox = Outbox.of(news, attempt, answer);
    return documents.insert(CallOutDocument.of(partnership, ask, event, outbox), attempt, answer);
  }

  /** Stores what the decision makes of a call-out. */
  Mono<Answer> decide(
      String partnership,
      String callOut,
      String agency,
      Attempt attempt,
      Function<CallOut, CallOutEvent> decision) {
    return documents
        .change(
            CallOutDocument.id(partnership, callOut),
            attempt,
            document -> {
              CallOutEvent event = decision.apply(document.toCallOut());
              CallOut after = document.toCallOut().after(event);
              Answer answer = Answer.ok(receipt(after));
              List<Envelope> news = List.of(events.envelope(partnership, agency, event));
              return new Change<>(
                  document.after(after, document.outbox().with(news, attempt, answer)), answer);
            })
        .switchIfEmpty(unknown());
  }

  Mono<CallOutDocument> find(String partnership, String callOut) {
    return documents.find(CallOutDocument.id(partnership, callOut)).switchIfEmpty(unknown());
  }

  Mono<Boolean> exists(String partnership, String callOut) {
    return documents.find(CallOutDocument.id(partnership, callOut)).hasElement();
  }

  Mono<CallOutView.Page> list(String partnership, CallOutFilter filter) {
    Mono<List<CallOutView>> items =
        mongo
            .find(filter.page(partnership), CallOutDocument.class)
            .map(CallOutView::listed)
            .collectList();
    return items.zipWith(
        mongo.count(filter.all(partnership), CallOutDocument.class),
        (page, total) ->
            new CallOutView.Page(page, filter.page().page(), filter.page().size(), total));
  }

  private String receipt(CallOut callOut) {
    return json.writeValueAsString(
        new Receipt(callOut.asked().callOut(), Status.of(callOut.state())));
  }

  private static <T> Mono<T> unknown() {
    return Mono.error(
        () -> Rejected.unknown("unknown-call-out", "This partnership has no such call-out."));
  }
}
