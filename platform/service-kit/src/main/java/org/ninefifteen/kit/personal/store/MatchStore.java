package org.ninefifteen.kit.personal.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.pull;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.util.Collection;
import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Who has a trait: a document for each index, named by it, so that finding it is one look-up. */
public final class MatchStore {

  private static final String COLLECTION = "matches";
  private static final String SUBJECTS = "subjects";
  private static final BulkWriteOptions EACH = new BulkWriteOptions().ordered(false);
  private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

  private final ReactiveMongoTemplate mongo;

  public MatchStore(ReactiveMongoTemplate mongo) {
    this.mongo = mongo;
  }

  public Mono<Void> add(Collection<String> indexes, String subject) {
    List<UpdateOneModel<Document>> unions =
        indexes.stream()
            .map(index ->
                new UpdateOneModel<Document>(eq("_id", index), addToSet(SUBJECTS, subject), UPSERT))
            .toList();
    return mongo.execute(COLLECTION, all -> all.bulkWrite(unions, EACH)).then();
  }

  /** Those that have one of the traits, each once. */
  public Flux<String> subjects(Collection<String> indexes) {
    return mongo
        .execute(COLLECTION, all -> all.find(in("_id", indexes)))
        .flatMapIterable(match -> match.getList(SUBJECTS, String.class, List.of()))
        .distinct();
  }

  /** Takes the subject away; what then names nobody goes too, as it may be the last of a trait. */
  public Mono<Void> remove(Collection<String> indexes, String subject) {
    return mongo
        .execute(COLLECTION, all -> all.updateMany(in("_id", indexes), pull(SUBJECTS, subject)))
        .then(mongo.execute(COLLECTION, all -> all.deleteMany(nobodyOf(indexes))).then());
  }

  private static Document nobodyOf(Collection<String> indexes) {
    return new Document("_id", new Document("$in", List.copyOf(indexes)))
        .append(SUBJECTS, new Document("$size", 0));
  }
}
