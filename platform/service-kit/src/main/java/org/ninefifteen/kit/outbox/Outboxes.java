package org.ninefifteen.kit.outbox;

import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.relay.Relay;
import org.ninefifteen.kit.tracing.EventTraces;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;

/** Where a store gets the collection that it keeps its documents in. */
public final class Outboxes {

  private final ReactiveMongoTemplate mongo;
  private final Relay relay;
  private final @Nullable EventTraces traces;

  Outboxes(ReactiveMongoTemplate mongo, Relay relay, @Nullable EventTraces traces) {
    this.mongo = mongo;
    this.relay = relay;
    this.traces = traces;
  }

  public <D extends OutboxDocument> OutboxCollection<D> of(Class<D> type) {
    relay.watch(mongo.getCollectionName(type));
    return new OutboxCollection<>(type, mongo, relay, traces);
  }
}
