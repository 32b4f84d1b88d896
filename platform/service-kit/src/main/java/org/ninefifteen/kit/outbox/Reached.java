package org.ninefifteen.kit.outbox;

import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.ninefifteen.kit.access.Reach;
import org.springframework.data.domain.Pageable;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.aggregation.Aggregation;
import org.springframework.data.mongodb.core.aggregation.AggregationOperation;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads the documents of a collection as far as a caller reaches. */
final class Reached<D> {

  private final Class<D> type;
  private final ReactiveMongoTemplate mongo;

  Reached(Class<D> type, ReactiveMongoTemplate mongo) {
    this.type = type;
    this.mongo = mongo;
  }

  /**
   * By the key alone, which is fast on every engine; the partnership is a part of it. The audience
   * is looked at before the document is mapped, so that one out of reach costs what none costs.
   */
  Mono<D> find(Reach reach, String id) {
    return mongo
        .execute(type, all -> all.find(new Document("_id", reach.key(id))).first())
        .next()
        .filter(found -> sees(reach, found))
        .map(found -> mongo.getConverter().read(type, found));
  }

  private static boolean sees(Reach reach, Document found) {
    return reach.sees(
        found.getList("audience", String.class, List.of()), found.getString("agency"));
  }

  Flux<D> list(Reach reach, Criteria asked, Pageable page) {
    return mongo.find(Query.query(reach.and(asked)).with(page), type);
  }

  Mono<Long> count(Reach reach, Criteria asked) {
    return mongo.count(Query.query(reach.and(asked)), type);
  }

  Flux<Document> aggregate(Reach reach, Criteria asked, AggregationOperation... steps) {
    Stream<AggregationOperation> all =
        Stream.concat(Stream.of(Aggregation.match(reach.and(asked))), Stream.of(steps));
    return mongo.aggregate(Aggregation.newAggregation(all.toList()), type, Document.class);
  }
}
