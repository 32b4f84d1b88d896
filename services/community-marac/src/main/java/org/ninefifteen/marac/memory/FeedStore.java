package org.ninefifteen.marac.memory;

import static com.mongodb.client.model.Filters.eq;
import static java.util.stream.Collectors.toMap;
import static org.ninefifteen.marac.memory.Stored.FEEDS;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.marac.memory.model.Said;
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
      Comparator.comparing(Origin::recordedAt).thenComparing(o -> Said.of(o).toString());

  private final ReactiveMongoTemplate template;

  FeedStore(ReactiveMongoTemplate template) {
    this.template = template;
  }

  Mono<Void> heard(List<Origin> origins) {
    if (origins.isEmpty()) {
      return Mono.empty();
    }
    Map<String, Origin> latest = latest(origins.stream());
    Map<String, Origin> open = latest(origins.stream().filter(o -> o.audience().isEmpty()));
    List<UpdateOneModel<Document>> updates =
        latest.entrySet().stream()
            .map(feed -> update(feed.getKey(), feed.getValue(), open.get(feed.getKey())))
            .toList();
    return template.execute(FEEDS, store -> store.bulkWrite(updates, UNORDERED)).then();
  }

  private static Map<String, Origin> latest(Stream<Origin> origins) {
    return origins.collect(toMap(FeedStore::id, o -> o, BinaryOperator.maxBy(LATEST)));
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

  /** What was said last, and what was said last to all: who may not see the one sees the other. */
  private static UpdateOneModel<Document> update(String id, Origin last, @Nullable Origin open) {
    Document latest = new Document("spoke", Date.from(last.recordedAt()));
    latest.append("last", Said.of(last).toString());
    Fields.put(latest, "open", open == null ? null : Said.of(open).toString());
    return new UpdateOneModel<>(eq("_id", id), new Document("$max", latest), UPSERT);
  }
}
