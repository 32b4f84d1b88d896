package org.ninefifteen.kit.personal.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.addEachToSet;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.min;
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
import reactor.util.retry.Retry;

/** Wrapped keys and tombstones, one document a subject: {@code {partnership}|{subject}}. */
public final class SubjectStore {

  private static final String COLLECTION = "subjects";
  private static final InsertManyOptions EACH = new InsertManyOptions().ordered(false);
  private static final FindOneAndUpdateOptions UPSERT =
      new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);

  /** Two that put the first document at once: one of them finds it there the next time. */
  private static final Retry WHEN_OVERTAKEN =
      Retry.max(3).filter(DuplicateKeyException.class::isInstance);

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

  /**
   * Puts a tombstone where the key was, or where one might come. One that stands stays; of two at
   * once it is the earlier.
   */
  public Mono<StoredSubject> erase(String id, Erased tombstone) {
    return find(List.of(id))
        .filter(StoredSubject::isErased)
        .next()
        .switchIfEmpty(Mono.defer(() -> eraseNow(id, tombstone)).retryWhen(WHEN_OVERTAKEN));
  }

  /** By id alone, for by anything more the embedded store looks at every document. */
  private Mono<StoredSubject> eraseNow(String id, Erased tombstone) {
    Document stone =
        new Document("at", Date.from(tombstone.at())).append("decision", tombstone.decision());
    return mongo
        .execute(
            COLLECTION,
            all ->
                all.findOneAndUpdate(
                    eq("_id", id), combine(unset("key"), min("erased", stone)), UPSERT))
        .next()
        .map(StoredSubject::of);
  }

  /** Notes by what the subject can be found; false where there is no such subject. */
  public Mono<Boolean> note(String id, Collection<String> indexes) {
    return mongo
        .execute(
            COLLECTION,
            all -> all.updateOne(eq("_id", id), addEachToSet("indexes", List.copyOf(indexes))))
        .next()
        .map(result -> result.getMatchedCount() == 1);
  }

  public Mono<Void> forgetIndexes(String id) {
    return mongo.execute(COLLECTION, all -> all.updateOne(eq("_id", id), unset("indexes"))).then();
  }
}
