package org.ninefifteen.kit.personal.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.addEachToSet;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.ReturnDocument;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.types.Binary;
import org.ninefifteen.kit.personal.model.Opening.Erased;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Wrapped keys and tombstones, one document a subject: {@code {partnership}|{subject}}. */
public final class SubjectStore {

  private static final String COLLECTION = "subjects";
  private static final InsertManyOptions EACH = new InsertManyOptions().ordered(false);
  private static final FindOneAndUpdateOptions UPSERT =
      new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);

  private final ReactiveMongoTemplate mongo;

  public SubjectStore(ReactiveMongoTemplate mongo) {
    this.mongo = mongo;
  }

  public Flux<StoredSubject> find(Collection<String> ids) {
    return ids.isEmpty()
        ? Flux.empty()
        : mongo.execute(COLLECTION, all -> all.find(in("_id", ids))).map(StoredSubject::of);
  }

  /**
   * Stores the keys of subjects that have none.
   *
   * @return those that have one already; it stays
   */
  public Mono<Set<String>> insert(Map<String, byte[]> wrapped) {
    List<Document> documents =
        wrapped.entrySet().stream()
            .map(key -> new Document("_id", key.getKey()).append("key", new Binary(key.getValue())))
            .toList();
    return mongo
        .execute(
            COLLECTION,
            all ->
                Mono.from(all.insertMany(documents, EACH))
                    .thenReturn(Set.<String>of())
                    .onErrorResume(MongoBulkWriteException.class, e -> taken(e, documents)))
        .next();
  }

  private static Mono<Set<String>> taken(MongoBulkWriteException e, List<Document> documents) {
    boolean isOnlyThat =
        e.getWriteConcernError() == null
            && e.getWriteErrors().stream().allMatch(SubjectStore::isDuplicate);
    return isOnlyThat
        ? Mono.just(
            e.getWriteErrors().stream()
                .map(error -> documents.get(error.getIndex()).getString("_id"))
                .collect(Collectors.toSet()))
        : Mono.error(e);
  }

  private static boolean isDuplicate(BulkWriteError error) {
    return ErrorCategory.fromErrorCode(error.getCode()) == ErrorCategory.DUPLICATE_KEY;
  }

  /** Puts a tombstone where the key was, or where one might come; an earlier tombstone stays. */
  public Mono<StoredSubject> erase(String id, Erased tombstone) {
    return find(List.of(id))
        .filter(StoredSubject::isErased)
        .next()
        .switchIfEmpty(Mono.defer(() -> eraseNow(id, tombstone)))
        .onErrorResume(DuplicateKeyException.class, overtaken -> find(List.of(id)).next());
  }

  private Mono<StoredSubject> eraseNow(String id, Erased tombstone) {
    return mongo
        .execute(
            COLLECTION,
            all ->
                all.findOneAndUpdate(
                    and(eq("_id", id), exists("erasedAt", false)),
                    combine(
                        unset("key"),
                        set("erasedAt", Date.from(tombstone.at())),
                        set("decision", tombstone.decision())),
                    UPSERT))
        .next()
        .map(StoredSubject::of);
  }

  /** Notes by what the subject can be found; false where there is nothing to find any more. */
  public Mono<Boolean> note(String id, Collection<String> indexes) {
    return mongo
        .execute(
            COLLECTION,
            all ->
                all.updateOne(
                    and(eq("_id", id), exists("key")),
                    addEachToSet("indexes", List.copyOf(indexes))))
        .next()
        .map(result -> result.getMatchedCount() == 1);
  }

  public Mono<Void> forgetIndexes(String id) {
    return mongo.execute(COLLECTION, all -> all.updateOne(eq("_id", id), unset("indexes"))).then();
  }
}
