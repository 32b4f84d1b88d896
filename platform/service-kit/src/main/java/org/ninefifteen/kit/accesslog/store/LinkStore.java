package org.ninefifteen.kit.accesslog.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.InsertManyOptions;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.ninefifteen.kit.accesslog.model.Link;
import org.ninefifteen.kit.accesslog.model.Position;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Entries in their places, one document each. There is no way to change or remove one. */
public final class LinkStore {

  private static final String COLLECTION = "entries";

  /** It stops at the first that fails, so that no entry ever stands after a gap. */
  private static final InsertManyOptions ONE_BY_ONE = new InsertManyOptions().ordered(true);

  private final ReactiveMongoTemplate mongo;
  private final Mono<String> indexes;

  LinkStore(ReactiveMongoTemplate mongo) {
    this.mongo = mongo;
    // Kept once they are there, without a timer, which would hold what is closed; asked again else.
    this.indexes = createIndexes().cacheInvalidateIf(created -> false);
  }

  /**
   * Where the chain ends, as a majority of the store knows it: what was seen by fewer could still
   * be rolled back, and the next entry would stand after a gap.
   */
  public Mono<Position> end(String chain) {
    return mongo
        .execute(
            COLLECTION,
            all ->
                all.withReadConcern(ReadConcern.MAJORITY)
                    .find(Places.of(chain))
                    .projection(include("chain", "seq", "hash"))
                    .sort(descending("_id"))
                    .limit(1))
        .next()
        .map(LinkStore::position)
        .defaultIfEmpty(Position.start(chain));
  }

  private static Position position(Document document) {
    long seq = document.get("seq", Number.class).longValue();
    return new Position(document.getString("chain"), seq, document.getString("hash"));
  }

  /** Whether the entry of this place has this hash. */
  public Mono<Boolean> has(Position position) {
    return mongo
        .execute(COLLECTION, all -> all.find(eq("_id", Places.id(position))))
        .next()
        .map(found -> position(found).equals(position))
        .defaultIfEmpty(false);
  }

  /**
   * Adds to the end of a chain.
   *
   * @return how many of them are there for good; the place of the next one was taken by another
   */
  public Mono<Integer> append(List<Link> links) {
    List<Document> documents = links.stream().map(LinkDocuments::written).toList();
    return indexes
        .thenMany(
            mongo.execute(
                COLLECTION,
                all ->
                    Mono.from(all.insertMany(documents, ONE_BY_ONE))
                        .thenReturn(links.size())
                        .onErrorResume(MongoBulkWriteException.class, LinkStore::beforeTaken)))
        .next();
  }

  private static Mono<Integer> beforeTaken(MongoBulkWriteException e) {
    boolean isTaken =
        e.getWriteConcernError() == null
            && e.getWriteErrors().size() == 1
            && isDuplicate(e.getWriteErrors().getFirst());
    return isTaken ? Mono.just(e.getWriteErrors().getFirst().getIndex()) : Mono.error(e);
  }

  private static boolean isDuplicate(BulkWriteError error) {
    return ErrorCategory.fromErrorCode(error.getCode()) == ErrorCategory.DUPLICATE_KEY;
  }

  /** A whole chain, from its first entry. */
  public Flux<Link> chain(String chain) {
    return mongo
        .execute(COLLECTION, all -> all.find(Places.of(chain)).sort(ascending("_id")))
        .map(LinkDocuments::read);
  }

  /** Those wanted, the newest first. */
  public Flux<Link> find(String chain, Wanted wanted, int skip, int most) {
    return mongo
        .execute(
            COLLECTION,
            all -> all.find(wanted.of(chain)).sort(descending("seq")).skip(skip).limit(most))
        .map(LinkDocuments::read);
  }

  public Mono<Long> count(String chain, Wanted wanted) {
    return mongo.execute(COLLECTION, all -> all.countDocuments(wanted.of(chain))).next();
  }

  private Mono<String> createIndexes() {
    List<IndexModel> models =
        Stream.of("subjects", "caller", "records.record", "records.agency")
            .map(field -> new IndexModel(ascending("chain", field, "seq")))
            .toList();
    return mongo.execute(COLLECTION, all -> all.createIndexes(models)).next();
  }
}
