package org.ninefifteen.kit.relay.pending;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static org.ninefifteen.kit.relay.pending.StoredEvents.PENDING;
import static org.ninefifteen.kit.relay.pending.StoredEvents.UNSENT;

import com.mongodb.reactivestreams.client.FindPublisher;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import reactor.core.publisher.Flux;

/**
 * The relay's view of the store; it blocks, on the relay's own thread. Every query is by the marker
 * alone, since that is what each engine answers from the sparse index.
 */
public final class PendingStore {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Bson ANY = regex(PENDING, "^");
  private static final Bson SENT_AND_ANSWERED = combine(unset(UNSENT), unset(PENDING));

  /** Most outboxes hold no answers, and a store does this with half the work. */
  private static final Bson SENT = set("outbox", new Document());

  private final ReactiveMongoTemplate mongo;

  public PendingStore(ReactiveMongoTemplate mongo) {
    this.mongo = mongo;
  }

  /**
   * All that is pending, oldest first, so many at a time: by one question, for an engine may sort
   * them all to answer it. A batch is fetched when the one before it was taken.
   */
  public Stream<List<Unsent>> pending(String collection, int batch) {
    return find(collection, all -> all.batchSize(batch)).buffer(batch).toStream(1);
  }

  public @Nullable Unsent oldest(String collection) {
    return find(collection, all -> all.limit(1)).next().block(PATIENCE);
  }

  private Flux<Unsent> find(String collection, UnaryOperator<FindPublisher<Document>> bounds) {
    return mongo
        .execute(
            collection,
            documents ->
                bounds.apply(
                    documents.find(ANY).projection(include("outbox")).sort(ascending(PENDING))))
        .map(document -> unsent(collection, document));
  }

  private static Unsent unsent(String collection, Document document) {
    Document outbox = document.get("outbox", Document.class);
    return new Unsent(
        collection,
        outbox.getString("pending"),
        StoredEvents.unsent(outbox),
        outbox.containsKey("keys"));
  }

  /** By the old command: the driver's count is an aggregation, for which an engine may scan all. */
  public long depth(String collection) {
    Document count = new Document("count", collection).append("query", ANY.toBsonDocument());
    Document found = mongo.executeCommand(count).block(PATIENCE);
    return found == null ? 0 : found.get("n", (Number) 0).longValue();
  }

  /** An outbox that got another event meanwhile has another marker, and is left as it is. */
  void markSent(String collection, List<String> markers, boolean haveAnswers) {
    Bson sent = haveAnswers ? SENT_AND_ANSWERED : SENT;
    mongo
        .execute(collection, documents -> documents.updateMany(in(PENDING, markers), sent))
        .then()
        .block(PATIENCE);
  }
}
