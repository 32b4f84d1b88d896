package org.ninefifteen.cctv.summary;

import org.bson.Document;
import org.ninefifteen.cctv.cameras.model.Camera.State;
import org.ninefifteen.cctv.cameras.model.Inventory;
import org.ninefifteen.cctv.wire.Paging;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.aggregation.Aggregation;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Counts the cameras where they are. */
@Repository
class CameraCounts {

  private final ReactiveMongoTemplate mongo;

  CameraCounts(ReactiveMongoTemplate mongo) {
    this.mongo = mongo;
  }

  Mono<Inventory> of(String partnership) {
    return mongo
        .aggregate(byStatePriorityAndDefinition(partnership), "cameras", Document.class)
        .map(Tallies.Tally::of)
        .collectList()
        .map(tallies -> new Tallies(tallies).inventory());
  }

  private static Aggregation byStatePriorityAndDefinition(String partnership) {
    return Aggregation.newAggregation(
        Aggregation.match(Paging.ownedBy(partnership).and("state").ne(State.REMOVED.name())),
        Aggregation.group("state", "rag", "highDefinition").count().as("count"));
  }
}
