package org.ninefifteen.kit.relay;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.relay.pending.PendingStore;
import org.ninefifteen.kit.relay.pending.Unsent;

/** Measures what waits to be sent, every few seconds. */
final class WaitingSample {

  private final Every due = new Every(Duration.ofSeconds(5));
  private final PendingStore store;
  private final RelayState state;

  WaitingSample(PendingStore store, RelayState state) {
    this.store = store;
    this.state = state;
  }

  /**
   * Asks the store.
   *
   * @param first what is known to be the oldest, which then need not be looked for
   */
  void takeWhenDue(Set<String> collections, @Nullable Unsent first) {
    if (due.isDue()) {
      long depth = collections.stream().mapToLong(store::depth).sum();
      state.waiting(depth, first == null ? oldest(collections) : first.since());
    }
  }

  private @Nullable Instant oldest(Set<String> collections) {
    return collections.stream()
        .flatMap(collection -> Stream.ofNullable(store.oldest(collection)))
        .map(Unsent::since)
        .min(Instant::compareTo)
        .orElse(null);
  }
}
