package org.ninefifteen.kit.outbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.events.Envelope;
import org.ninefifteen.kit.relay.pending.StoredEvents;
import org.ninefifteen.kit.tracing.EventTraces;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import reactor.core.publisher.Mono;
import reactor.util.context.ContextView;

/**
 * Writes documents, most by the driver: the template would number the version by building the
 * record anew, which costs as much as mapping it, and writes no other events than the record holds.
 */
final class WholeDocuments {

  private final ReactiveMongoTemplate mongo;
  private final String collection;
  private final @Nullable EventTraces traces;

  WholeDocuments(ReactiveMongoTemplate mongo, String collection, @Nullable EventTraces traces) {
    this.mongo = mongo;
    this.collection = collection;
    this.traces = traces;
  }

  /** The events that it holds, as they were written: traced, where this request is. */
  Mono<List<Envelope>> insert(OutboxDocument document) {
    return Mono.deferContextual(request -> {
      List<Envelope> unsent = unsent(document, 0, request);
      Document written = traces == null ? written(document) : written(document, unsent);
      return insert(written).thenReturn(unsent);
    });
  }

  /**
   * In place of what was there; fails where that has changed meanwhile.
   *
   * @param known how many of its events came of earlier requests
   */
  Mono<List<Envelope>> replace(OutboxDocument document, int known) {
    return Mono.deferContextual(request -> {
      List<Envelope> unsent = unsent(document, known, request);
      Mono<?> written = traces == null ? mongo.save(document) : replace(document, unsent);
      return written.then(Mono.just(unsent));
    });
  }

  private List<Envelope> unsent(OutboxDocument document, int known, ContextView request) {
    List<Envelope> events = document.outbox().unsent();
    EventTraces on = traces;
    if (on == null) {
      return events;
    }
    List<Envelope> traced = new ArrayList<>(events);
    for (int i = known; i < traced.size(); i++) {
      traced.set(i, on.of(request, traced.get(i)));
    }
    return traced;
  }

  private Mono<Void> insert(Document written) {
    return mongo.execute(collection, all -> all.insertOne(written)).then();
  }

  /** Fails as the template does. */
  private Mono<Void> replace(OutboxDocument document, List<Envelope> unsent) {
    long version = Objects.requireNonNull(document.version());
    Bson unchanged = and(eq("_id", document.id()), eq("version", version));
    Document written = written(document, unsent).append("version", version + 1);
    return mongo
        .execute(collection, all -> all.replaceOne(unchanged, written))
        .next()
        .filter(done -> done.getMatchedCount() == 1)
        .switchIfEmpty(Mono.error(() -> new OptimisticLockingFailureException("Overtaken")))
        .then();
  }

  private Document written(OutboxDocument document, List<Envelope> unsent) {
    Document written = written(document);
    if (!unsent.isEmpty()) {
      StoredEvents.write(unsent, written.get("outbox", Document.class));
    }
    return written;
  }

  Document written(OutboxDocument document) {
    Document written = new Document();
    mongo.getConverter().write(document, written);
    return written.append("version", 0L);
  }
}
