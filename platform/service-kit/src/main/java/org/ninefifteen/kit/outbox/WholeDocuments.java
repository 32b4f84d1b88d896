package org.ninefifteen.kit.outbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.ninefifteen.kit.events.Envelope;
import org.ninefifteen.kit.relay.StoredEvents;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import reactor.core.publisher.Mono;

/**
 * Writes by the driver. The template would number the version by building the record anew, which
 * costs as much as mapping it, and writes no other events than the record holds.
 */
final class WholeDocuments {

  private final ReactiveMongoTemplate mongo;
  private final String collection;

  WholeDocuments(ReactiveMongoTemplate mongo, String collection) {
    this.mongo = mongo;
    this.collection = collection;
  }

  Mono<Void> insert(OutboxDocument document) {
    return insert(written(document));
  }

  /** With these in place of the events that it holds. */
  Mono<Void> insert(OutboxDocument document, List<Envelope> unsent) {
    return insert(written(document, unsent));
  }

  private Mono<Void> insert(Document written) {
    return mongo.execute(collection, all -> all.insertOne(written)).then();
  }

  /** In place of what was there; fails as the template does where that has changed meanwhile. */
  Mono<Void> replace(OutboxDocument document, List<Envelope> unsent) {
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
