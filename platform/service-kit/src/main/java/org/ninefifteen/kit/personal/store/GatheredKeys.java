package org.ninefifteen.kit.personal.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Inserts new keys together with those that came while the last ones were on their way. */
public final class GatheredKeys {

  private static final int MOST = 500;

  private final SubjectStore store;
  private final Queue<Waiting> waiting = new ConcurrentLinkedQueue<>();
  private final AtomicBoolean isBusy = new AtomicBoolean();

  public GatheredKeys(SubjectStore store) {
    this.store = store;
  }

  /**
   * As {@link SubjectStore#insert} does.
   *
   * @return those that have a key already; it stays
   */
  public Mono<Set<String>> insert(Map<String, byte[]> wrapped) {
    return Mono.fromFuture(
        () -> {
          Waiting one = new Waiting(wrapped, new CompletableFuture<>());
          waiting.add(one);
          insertNext();
          return one.taken();
        },
        true);
  }

  private void insertNext() {
    while (!waiting.isEmpty() && isBusy.compareAndSet(false, true)) {
      Batch batch = Batch.of(waiting);
      if (batch.of().isEmpty()) {
        isBusy.set(false);
      } else {
        var unused = // whoever waits is answered in any case
            store
                .insert(batch.keys())
                .toFuture()
                .whenComplete(batch::answer)
                .whenComplete(this::goOn);
      }
    }
  }

  private void goOn(@Nullable Set<String> taken, @Nullable Throwable failure) {
    isBusy.set(false);
    insertNext();
  }

  private record Waiting(Map<String, byte[]> keys, CompletableFuture<Set<String>> taken) {}

  private record Batch(Map<String, byte[]> keys, List<Waiting> of) {

    static Batch of(Queue<Waiting> waiting) {
      Map<String, byte[]> keys = new HashMap<>();
      List<Waiting> of = new ArrayList<>();
      Waiting next = waiting.poll();
      while (next != null) {
        next.keys().forEach(keys::putIfAbsent);
        of.add(next);
        next = keys.size() < MOST ? waiting.poll() : null;
      }
      return new Batch(keys, of);
    }

    /** Whoever's key is not the one that was inserted finds it taken, as if it had come later. */
    void answer(@Nullable Set<String> taken, @Nullable Throwable failure) {
      for (Waiting one : of) {
        if (taken == null) {
          one.taken().completeExceptionally(failure);
        } else {
          one.taken().complete(takenFrom(one, taken));
        }
      }
    }

    private Set<String> takenFrom(Waiting one, Set<String> taken) {
      Set<String> its = new HashSet<>();
      one.keys()
          .forEach((id, key) -> {
            if (taken.contains(id) || keys.get(id) != key) {
              its.add(id);
            }
          });
      return its;
    }
  }
}
