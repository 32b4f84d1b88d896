package org.ninefifteen.kit.accesslog.store;

import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import java.util.Date;
import org.bson.Document;
import org.ninefifteen.kit.accesslog.model.Head;
import org.ninefifteen.kit.accesslog.model.Position;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Heads as they were signed, one document each. */
public final class HeadStore {

  private static final String COLLECTION = "heads";

  private final ReactiveMongoTemplate mongo;

  HeadStore(ReactiveMongoTemplate mongo) {
    this.mongo = mongo;
  }

  /** False where another instance has signed the same position: one is enough. */
  public Mono<Boolean> keep(Head head) {
    return mongo
        .execute(COLLECTION, all -> all.insertOne(written(head)))
        .next()
        .thenReturn(true)
        .onErrorResume(DuplicateKeyException.class, e -> Mono.just(false));
  }

  /** Empty where none was signed. */
  public Mono<Head> last(String chain) {
    return mongo
        .execute(COLLECTION, all -> all.find(Places.of(chain)).sort(descending("_id")).limit(1))
        .next()
        .map(HeadStore::read);
  }

  /** All of a chain, from the first. */
  public Flux<Head> chain(String chain) {
    return mongo
        .execute(COLLECTION, all -> all.find(Places.of(chain)).sort(ascending("_id")))
        .map(HeadStore::read);
  }

  private static Document written(Head head) {
    return new Document("_id", Places.id(head.position()))
        .append("chain", head.position().chain())
        .append("seq", head.position().seq())
        .append("hash", head.position().hash())
        .append("at", Date.from(head.at()))
        .append("key", head.key())
        .append("signature", head.signature());
  }

  private static Head read(Document document) {
    Position position =
        new Position(
            document.getString("chain"),
            document.get("seq", Number.class).longValue(),
            document.getString("hash"));
    return new Head(
        position,
        document.getDate("at").toInstant(),
        document.getString("key"),
        document.getString("signature"));
  }
}
