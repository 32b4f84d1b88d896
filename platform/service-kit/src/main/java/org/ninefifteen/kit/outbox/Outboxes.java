package org.ninefifteen.kit.outbox;

import org.ninefifteen.kit.relay.Relay;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;

/** Where a store gets the collection that it keeps its documents in. */
public final class Outboxes {

  private final ReactiveMongoTemplate mongo;
  private final Relay relay;

  Outboxes(ReactiveMongoTemplate mongo, Relay relay) {
    this.mongo = mongo;
    this.relay = relay;
  }

  public <D extends OutboxDocument> OutboxCollection<D> of(Class<D> type) {
    relay.watch(mongo.getCollectionName(type));
    return new OutboxCollection<>(type, mongo, relay);
  }
}
