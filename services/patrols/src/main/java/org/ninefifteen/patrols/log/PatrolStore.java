package org.ninefifteen.patrols.log;

import java.util.List;
import java.util.function.Function;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.kit.events.Envelope;
import org.ninefifteen.kit.idempotency.Answer;
import org.ninefifteen.kit.idempotency.Attempt;
import org.ninefifteen.kit.model.Rejected;
import org.ninefifteen.kit.outbox.Change;
import org.ninefifteen.kit.outbox.Outbox;
import org.ninefifteen.kit.outbox.OutboxCollection;
import org.ninefifteen.kit.outbox.Outboxes;
import org.ninefifteen.patrols.log.PatrolDocument.Entry;
import org.ninefifteen.patrols.log.model.Patrol;
import org.ninefifteen.patrols.log.model.PatrolEvent;
import org.ninefifteen.patrols.log.model.PatrolEvent.PatrolLogged;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Keeps patrols, each in one document with what is still to be told of it. */
@Component
public final class PatrolStore {

  private final OutboxCollection<PatrolDocument> documents;
  private final PatrolEventsV1 events;
  private final JsonMapper json;

  PatrolStore(Outboxes outboxes, PatrolEventsV1 events, JsonMapper json) {
    this.documents = outboxes.of(PatrolDocument.class);
    this.events = events;
    this.json = json;
  }

  /**
   * Stores a new patrol.
   *
   * @param path under which it can be seen
   */
  Mono<Answer> log(Entry entry, PatrolLogged event, String path, Attempt attempt) {
    Patrol patrol = Patrol.of(event);
    Answer answer = Answer.created(path, receipt(patrol, entry.month().toString()));
    List<Envelope> news = List.of(events.envelope(entry, entry.agency(), event));
    Outbox outbox = Outbox.of(news, attempt, answer);
    return documents.insert(PatrolDocument.of(entry, patrol, outbox), attempt, answer);
  }

  /** Stores what the decision makes of a patrol. */
  Mono<Answer> decide(
      Reach reach,
      String patrol,
      String agency,
      Attempt attempt,
      Function<Patrol, PatrolEvent> decision) {
    return documents
        .change(
            reach,
            patrol,
            attempt,
            document -> {
              refuseUnlessOwnedBy(agency, document);
              PatrolEvent event = decision.apply(document.toPatrol());
              Patrol after = document.toPatrol().after(event);
              Answer answer = Answer.ok(receipt(after, document.month()));
              List<Envelope> news = List.of(events.envelope(document.entry(), agency, event));
              return new Change<>(
                  document.after(after, document.outbox().with(news, attempt, answer)), answer);
            })
        .switchIfEmpty(unknown());
  }

  /** What an agency said of itself, it alone takes back. */
  private static void refuseUnlessOwnedBy(String agency, PatrolDocument document) {
    if (!document.agency().equals(agency)) {
      throw Rejected.forbidden("not-your-agency", "Another agency logged this patrol.");
    }
  }

  public Mono<PatrolDocument> find(Reach reach, String patrol) {
    return documents.find(reach, patrol).switchIfEmpty(unknown());
  }

  private String receipt(Patrol patrol, String month) {
    return json.writeValueAsString(Receipt.of(patrol, month));
  }

  private static <T> Mono<T> unknown() {
    return Mono.error(
        () -> Rejected.unknown("unknown-patrol", "This partnership has no such patrol."));
  }
}
