package org.ninefifteen.testkit.reach;

import com.mongodb.client.model.Filters;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.ninefifteen.testkit.Patience;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Fills a collection with the same thing many times over, each under an id of its own. */
final class Copies {

  private static final int AT_ONCE = 1_000;

  private final ReactiveMongoTemplate store;
  private final String collection;

  Copies(ReactiveMongoTemplate store, String collection) {
    this.store = store;
    this.collection = collection;
  }

  /** The ids of so many more things like this one. */
  List<String> of(Foreign thing, int many) {
    Document original = told(thing);
    List<String> ids = Stream.generate(() -> UUID.randomUUID().toString()).limit(many).toList();
    Flux.fromIterable(ids)
        .map(id -> copy(original, thing.partnership() + "/" + id))
        .buffer(AT_ONCE)
        .concatMap(copies ->
            store.getCollection(collection).flatMap(all -> Mono.from(all.insertMany(copies))))
        .blockLast(Patience.LONG);
    return ids;
  }

  /** Once nothing is left to tell of it: nobody else asks the store then. */
  private Document told(Foreign thing) {
    return Awaitility.await()
        .until(
            () -> found(thing),
            found -> !found.get("outbox", Document.class).containsKey("pending"));
  }

  private Document found(Foreign thing) {
    return Objects.requireNonNull(
        store
            .getCollection(collection)
            .flatMap(all -> Mono.from(all.find(Filters.eq(thing.key())).first()))
            .block(Patience.LONG),
        () -> "no " + thing.key() + " in " + collection);
  }

  private static Document copy(Document original, String key) {
    return new Document(original).append("_id", key).append("outbox", new Document());
  }
}
