package org.ninefifteen.kit.outbox;

import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.kit.events.Envelope;
import org.ninefifteen.kit.idempotency.Answer;
import org.ninefifteen.kit.idempotency.Attempt;
import org.ninefifteen.kit.lists.Page;
import org.ninefifteen.kit.lists.Paging;
import org.ninefifteen.kit.model.Rejected;
import org.ninefifteen.kit.relay.Relay;
import org.ninefifteen.kit.relay.pending.StoredEvents;
import org.ninefifteen.kit.relay.pending.Unsent;
import org.ninefifteen.kit.tracing.EventTraces;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.aggregation.AggregationOperation;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * A publisher's documents. Each change is one write that holds the new state, its events and the
 * request's key; only then is the request answered and are the events handed to the relay.
 */
public final class OutboxCollection<D extends OutboxDocument> {

  /** Whoever is overtaken to the end is told so, and not that something went wrong here. */
  private static final Retry WHEN_OVERTAKEN =
      Retry.backoff(8, Duration.ofMillis(5))
          .filter(OptimisticLockingFailureException.class::isInstance)
          .onRetryExhaustedThrow((retry, last) -> last.failure());

  private final Class<D> type;
  private final String name;
  private final ReactiveMongoTemplate mongo;
  private final Relay relay;
  private final Mono<String> indexes;
  private final WholeDocuments whole;
  private final BulkInsert bulk;
  private final Reached<D> reached;

  OutboxCollection(
      Class<D> type, ReactiveMongoTemplate mongo, Relay relay, @Nullable EventTraces traces) {
    this.type = type;
    this.name = mongo.getCollectionName(type);
    this.mongo = mongo;
    this.relay = relay;
    this.whole = new WholeDocuments(mongo, name, traces);
    this.bulk = new BulkInsert(mongo, name, whole);
    this.reached = new Reached<>(type, mongo);
    // Kept once they are there, without a timer, which would hold what is closed; asked again else.
    this.indexes = createIndexes().cacheInvalidateIf(created -> false);
  }

  /** Empty where there is none, or none that the caller sees: for both it is the same one query. */
  public Mono<D> find(Reach reach, String id) {
    return reached.find(reach, id);
  }

  /** Those that the caller sees and asks for. */
  public Flux<D> list(Reach reach, Criteria asked, Pageable page) {
    return reached.list(reach, asked, page);
  }

  /** How many of them the caller sees. */
  public Mono<Long> count(Reach reach, Criteria asked) {
    return reached.count(reach, asked);
  }

  /** A part of them, in this order, and how many there are. */
  public Mono<Page<D>> page(Reach reach, Criteria asked, Paging paging, Sort order) {
    return list(reach, asked, paging.by(order))
        .collectList()
        .zipWith(count(reach, asked), (found, total) -> Page.of(found, paging, total));
  }

  /** What these steps make of them, such as groups that are counted. */
  public Flux<Document> aggregate(Reach reach, Criteria asked, AggregationOperation... steps) {
    return reached.aggregate(reach, asked, steps);
  }

  /** Inserts once for each attempt: a repeated one gets the answer that the first one got. */
  public Mono<Answer> insert(D document, Attempt attempt, Answer answer) {
    return indexes
        .then(Mono.defer(() -> whole.insert(document)))
        .doOnNext(unsent -> handOver(document, unsent))
        .thenReturn(answer)
        .onErrorResume(DuplicateKeyException.class, e -> earlierAnswer(attempt));
  }

  /**
   * Inserts many that nobody waits for one by one, in one request.
   *
   * @return the ids of those that were there already; these stay as they were
   */
  public Mono<Set<String>> insertAll(List<D> documents) {
    return indexes
        .then(Mono.defer(() -> bulk.insert(documents)))
        .doOnNext(known ->
            documents.stream()
                .filter(document -> !known.contains(document.id()))
                .forEach(document -> handOver(document, document.outbox().unsent())));
  }

  /** Documents that wait in memory to be sent: whoever inserts many should not outrun the relay. */
  public int backlog() {
    return relay.backlog();
  }

  /**
   * Changes a document, once for each attempt. Two changes at once: the second sees the first.
   *
   * @return empty when there is no such document, or none that the caller sees
   */
  public Mono<Answer> change(
      Reach reach, String id, Attempt attempt, Function<D, Change<D>> change) {
    return changeInSteps(
        reach, id, attempt, document -> Mono.fromSupplier(() -> change.apply(document)));
  }

  /**
   * The same where something comes first that has to know the document, such as to record whose it
   * is: that has happened before anything is stored. Whoever is overtaken does it again, as it is
   * another document then; who repeats an attempt does not.
   */
  public Mono<Answer> changeInSteps(
      Reach reach, String id, Attempt attempt, Function<D, Mono<Change<D>>> change) {
    return indexes.then(
        Mono.defer(() -> find(reach, id))
            .flatMap(document -> changeOnce(document, attempt, change))
            .retryWhen(WHEN_OVERTAKEN));
  }

  private Mono<Answer> changeOnce(
      D document, Attempt attempt, Function<D, Mono<Change<D>>> change) {
    return Mono.justOrEmpty(attempt.earlierAnswer(document.outbox().answered()))
        .switchIfEmpty(
            Mono.defer(() -> change.apply(document))
                .flatMap(changed -> store(changed, document.outbox().unsent().size())));
  }

  private Mono<Answer> store(Change<D> changed, int known) {
    return whole
        .replace(changed.document(), known)
        .doOnNext(unsent -> handOver(changed.document(), unsent))
        .thenReturn(changed.answer());
  }

  private Mono<Answer> earlierAnswer(Attempt attempt) {
    Mono<Answer> none =
        Mono.error(() -> Rejected.conflict("already-exists", "There is one of this id already."));
    return attempt.key() == null
        ? none
        : mongo
            .findOne(Query.query(Criteria.where(OutboxMapping.KEYS).is(attempt.key())), type)
            .flatMap(found -> Mono.justOrEmpty(attempt.earlierAnswer(found.outbox().answered())))
            .switchIfEmpty(none);
  }

  private void handOver(D stored, List<Envelope> unsent) {
    String marker = stored.outbox().pending();
    if (marker != null) {
      boolean hasAnswers = !stored.outbox().answered().isEmpty();
      relay.accept(new Unsent(name, marker, unsent, hasAnswers));
    }
  }

  private Mono<String> createIndexes() {
    IndexOptions options = new IndexOptions().unique(true).sparse(true);
    List<IndexModel> models =
        List.of(
            new IndexModel(ascending(StoredEvents.PENDING), options),
            new IndexModel(ascending(OutboxMapping.KEYS), options));
    return mongo.execute(name, collection -> collection.createIndexes(models)).next();
  }
}
