package org.ninefifteen.kit.outbox;

import org.jspecify.annotations.Nullable;

/** A publisher's document: its state, and beside it what is still to be told. */
public interface OutboxDocument {

  /** Within the collection: {@code {partnership}/{aggregate id}}. */
  String id();

  /** Null until it is stored; guards against two changes at once. */
  @Nullable Long version();

  Outbox outbox();
}
