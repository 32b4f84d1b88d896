package org.ninefifteen.marac.rebuild;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.ninefifteen.marac.memory.Stored;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

/** A database of the service, read only. */
record Live(MongoDatabase database) {

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  /** What call claimed which of these signals; those that none has are not in it. */
  Map<String, String> claims(Collection<String> signals) {
    Map<String, String> claims = new HashMap<>();
    all(collection(Stored.ARCHIVE).find(in("_id", signals)).projection(include("call")))
        .forEach(each -> claims.put(each.getString("_id"), each.getString("call")));
    return claims;
  }

  /** The names and no more of the frozen agendas, in the order of partnerships and days. */
  List<String> calls() {
    return all(collection("agendas").find().projection(include("_id"))).stream()
        .map(each -> each.getString("_id"))
        .sorted()
        .toList();
  }

  Document agenda(String call) {
    return all(collection("agendas").find(new Document("_id", call))).getFirst();
  }

  Map<String, Document> byName(String collection, Collection<Object> names) {
    Map<String, Document> found = new HashMap<>();
    all(collection(collection).find(in("_id", names)))
        .forEach(each -> found.put(String.valueOf(each.get("_id")), each));
    return found;
  }

  MongoCollection<Document> collection(String name) {
    return database.getCollection(name);
  }

  boolean isEmpty() {
    return Objects.requireNonNull(
            Flux.from(database.listCollectionNames()).hasElements().block(PATIENCE))
        .equals(false);
  }

  private static List<Document> all(Publisher<Document> found) {
    return Objects.requireNonNull(Flux.from(found).collectList().block(PATIENCE));
  }
}
