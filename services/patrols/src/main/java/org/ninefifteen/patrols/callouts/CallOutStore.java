package org.ninefifteen.patrols.callouts;

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
import org.ninefifteen.patrols.callouts.CallOutDocument.Owner;
import org.ninefifteen.patrols.callouts.model.CallOut;
import org.ninefifteen.patrols.callouts.model.CallOutEvent;
import org.ninefifteen.patrols.callouts.model.CallOutEvent.CallOutRequested;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Keeps call-outs, each in one document with what is still to be told of it. */
@Component
public final class CallOutStore {

  private final OutboxCollection<CallOutDocument> documents;
  private final CallOutEventsV1 events;
  private final JsonMapper json;

  CallOutStore(Outboxes outboxes, CallOutEventsV1 events, JsonMapper json) {
    this.documents = outboxes.of(CallOutDocument.class);
    this.events = events;
    this.json = json;
  }

  /**
   * Stores a new call-out.
   *
   * @param words sealed
   * @param path under which it can be seen
   */
  Mono<Answer> request(
      Reach reach,
      CallOutRequests.Ask ask,
      @Nullable Sealed words,
      CallOutRequested event,
      String path,
      Attempt attempt) {
    Answer answer = Answer.created(path, receipt(CallOut.of(event)));
    Owner owner = new Owner(reach.partnership(), ask.agency(), ask.audience());
    List<Envelope> news = List.of(events.envelope(owner, ask.agency(), event));
    Outbox outbox = Outbox.of(news, attempt, answer);
    CallOutDocument document = CallOutDocument.of(owner, ask.requester(), words, event, outbox);
    return documents.insert(document, attempt, answer);
  }

  /** Stores what the decision makes of a call-out. */
  Mono<Answer> decide(
      Reach reach,
      String callOut,
      String agency,
      Attempt attempt,
      Function<CallOut, CallOutEvent> decision) {
    return documents
        .change(
            reach,
            callOut,
            attempt,
            document -> {
              CallOutEvent event = decision.apply(document.toCallOut());
              CallOut after = document.toCallOut().after(event);
              Answer answer = Answer.ok(receipt(after));
              List<Envelope> news = List.of(events.envelope(document.owner(), agency, event));
              return new Change<>(
                  document.after(after, document.outbox().with(news, attempt, answer)), answer);
            })
        .switchIfEmpty(unknown());
  }

  public Mono<CallOutDocument> find(Reach reach, String callOut) {
    return documents.find(reach, callOut).switchIfEmpty(unknown());
  }

  Mono<Boolean> exists(Reach reach, String callOut) {
    return documents.find(reach, callOut).hasElement();
  }

  private String receipt(CallOut callOut) {
    return json.writeValueAsString(Receipt.of(callOut));
  }

  private static <T> Mono<T> unknown() {
    return Mono.error(
        () -> Rejected.unknown("unknown-call-out", "This partnership has no such call-out."));
  }
}
