package org.ninefifteen.kit.personal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.Ids;
import org.ninefifteen.kit.personal.keyset.Keyset;
import org.ninefifteen.kit.personal.model.RecordKey;
import org.ninefifteen.kit.personal.model.SubjectId;
import org.ninefifteen.kit.personal.store.SubjectStore;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Ids for records to come, whose keys lie in the store already, many put there by one write: to
 * seal what is told in such a record waits for none. An id that is not used, because the service
 * ended or the request failed, leaves a key that opens nothing.
 */
public final class RecordKeys {

  private static final int AT_ONCE = 500;
  private static final int FEW = AT_ONCE / 2;

  private final SubjectStore store;
  private final Keyset keyset;
  private final Ids ids;
  private final Map<Owner, Shelf> shelves = new ConcurrentHashMap<>();

  RecordKeys(SubjectStore store, Keyset keyset, Ids ids) {
    this.store = store;
    this.keyset = keyset;
    this.ids = ids;
  }

  /** The next record; without a key where none is at hand: then it is made when it is sealed. */
  public RecordKey next(String partnership, String stream) {
    return shelves.computeIfAbsent(new Owner(partnership, stream), Shelf::new).next();
  }

  private record Owner(String partnership, String stream) {

    String subject(RecordKey key) {
      return new SubjectId(partnership, key.subject()).toString();
    }
  }

  private final class Shelf {

    private final Owner owner;
    private final BlockingQueue<RecordKey> ready = new ArrayBlockingQueue<>(AT_ONCE + FEW);
    private final AtomicBoolean isBeingFilled = new AtomicBoolean();

    Shelf(Owner owner) {
      this.owner = owner;
    }

    RecordKey next() {
      RecordKey next = ready.poll();
      if (ready.size() < FEW && isBeingFilled.compareAndSet(false, true)) {
        fill();
      }
      return next == null ? RecordKey.without(owner.stream(), ids.next()) : next;
    }

    /** While the store is away nothing comes of it: whoever seals asks the store, and is told. */
    private void fill() {
      var unused = // nobody waits for it
          Mono.defer(this::fresh)
              .subscribeOn(Schedulers.parallel()) // not while a request waits
              .toFuture()
              .whenComplete(this::shelve);
    }

    private Mono<List<RecordKey>> fresh() {
      Map<String, byte[]> wrapped = new HashMap<>();
      List<RecordKey> fresh = Stream.generate(() -> make(wrapped)).limit(AT_ONCE).toList();
      return store
          .insert(wrapped)
          .map(taken -> fresh.stream().filter(it -> !taken.contains(owner.subject(it))).toList());
    }

    private RecordKey make(Map<String, byte[]> wrapped) {
      RecordKey record = RecordKey.without(owner.stream(), ids.next());
      String subject = owner.subject(record);
      byte[] key = keyset.newKey(subject);
      wrapped.put(subject, key);
      return record.with(key);
    }

    private void shelve(@Nullable List<RecordKey> fresh, @Nullable Throwable failure) {
      if (fresh != null) {
        ready.addAll(fresh);
      }
      isBeingFilled.set(false);
    }
  }
}
