package org.ninefifteen.marac.memory;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.max;
import static org.ninefifteen.marac.memory.Stored.FEEDS;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.bson.Document;
import org.ninefifteen.marac.memory.model.Spoken;
import org.ninefifteen.marac.signals.model.Signal.Origin;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** When each agency last spoke on each stream: a maximum, which commutes. */
@Component
class FeedStore {

  private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);
  private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);
  private static final Comparator<Origin> LATEST =
      Comparator.comparing(Origin::recordedAt).thenComparing(Origin::id);

  private final ReactiveMongoTemplate template;

  FeedStore(ReactiveMongoTemplate template) {
    this.template = template;
  }

  Mono<Void> heard(List<Origin> origins) {
    if (origins.isEmpty()) {
      return Mono.empty();
    }
    Map<String, Origin> latest = new HashMap<>();
    origins.forEach(o -> latest.merge(id(o), o, BinaryOperator.maxBy(LATEST)));
    List<UpdateOneModel<Document>> updates =
        latest.entrySet().stream().map(feed -> update(feed.getKey(), feed.getValue())).toList();
    return template.execute(FEEDS, store -> store.bulkWrite(updates, UNORDERED)).then();
  }

  Flux<Spoken> all() {
    return template
        .execute(FEEDS, feeds -> Flux.from(feeds.find()))
        .map(feed -> Spoken.of(feed.getString("_id"), feed.getDate("spoke").toInstant()));
  }

  private static String id(Origin origin) {
    String source = origin.id().source();
    String stream = source.substring(source.lastIndexOf('/') + 1);
    return origin.partnership() + "|" + origin.agency() + "|" + stream;
  }

  /** {@code last} starts with the time, so that its maximum is the signal that spoke last. */
  private static UpdateOneModel<Document> update(String id, Origin last) {
    return new UpdateOneModel<>(
        eq("_id", id),
        combine(
            max("spoke", Date.from(last.recordedAt())),
            max("last", sortable(last.recordedAt()) + " " + last.id())),
        UPSERT);
  }

  /**
   * Sixteen digits of milliseconds sort as the times do, which ISO text of mixed length does not.
   */
  private static String sortable(Instant at) {
    return "%016d".formatted(at.toEpochMilli());
  }
}
