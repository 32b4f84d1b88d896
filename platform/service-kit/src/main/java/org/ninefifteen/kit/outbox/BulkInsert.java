package org.ninefifteen.kit.outbox;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.model.InsertManyOptions;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import reactor.core.publisher.Mono;

/** Inserts many documents by one request of the store, whichever of them are there already. */
final class BulkInsert {

  private static final InsertManyOptions EACH = new InsertManyOptions().ordered(false);

  private final ReactiveMongoTemplate mongo;
  private final String collection;
  private final WholeDocuments documents;

  BulkInsert(ReactiveMongoTemplate mongo, String collection, WholeDocuments documents) {
    this.mongo = mongo;
    this.collection = collection;
    this.documents = documents;
  }

  /** The ids of those that were there already; these stay as they were. */
  Mono<Set<String>> insert(List<? extends OutboxDocument> documents) {
    if (documents.isEmpty()) {
      return Mono.just(Set.of());
    }
    List<Document> written = documents.stream().map(this.documents::written).toList();
    return mongo
        .execute(
            collection,
            all ->
                Mono.from(all.insertMany(written, EACH))
                    .thenReturn(Set.<String>of())
                    .onErrorResume(MongoBulkWriteException.class, e -> alreadyThere(e, documents)))
        .next();
  }

  private static Mono<Set<String>> alreadyThere(
      MongoBulkWriteException e, List<? extends OutboxDocument> documents) {
    boolean isOnlyThat =
        e.getWriteConcernError() == null
            && e.getWriteErrors().stream().allMatch(BulkInsert::isDuplicate);
    return isOnlyThat
        ? Mono.just(
            e.getWriteErrors().stream()
                .map(error -> documents.get(error.getIndex()).id())
                .collect(Collectors.toSet()))
        : Mono.error(e);
  }

  private static boolean isDuplicate(BulkWriteError error) {
    return ErrorCategory.fromErrorCode(error.getCode()) == ErrorCategory.DUPLICATE_KEY;
  }
}
