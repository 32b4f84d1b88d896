package org.ninefifteen.kit.personal;

import com.github.benmanes.caffeine.cache.AsyncCache;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.personal.SubjectKey.Destroyed;
import org.ninefifteen.kit.personal.SubjectKey.Live;
import org.ninefifteen.kit.personal.keyset.Keyset;
import org.ninefifteen.kit.personal.model.SealBroken;
import org.ninefifteen.kit.personal.model.SubjectId;
import org.ninefifteen.kit.personal.store.GatheredKeys;
import org.ninefifteen.kit.personal.store.StoredSubject;
import org.ninefifteen.kit.personal.store.SubjectStore;
import reactor.core.publisher.Mono;

/**
 * A key for each subject, made when something is first sealed for it. Two that make one at once end
 * with the same: the first in the store. Unwrapped keys stay in memory for a few seconds.
 */
final class SubjectKeys {

  private static final int MOST_TRIES = 5;

  private final SubjectStore store;
  private final GatheredKeys newKeys;
  private final Keyset keyset;
  private final AsyncCache<String, SubjectKey> unwrapped;

  SubjectKeys(SubjectStore store, Keyset keyset, AsyncCache<String, SubjectKey> unwrapped) {
    this.store = store;
    this.newKeys = new GatheredKeys(store);
    this.keyset = keyset;
    this.unwrapped = unwrapped;
  }

  /** The keys and tombstones that there are. */
  Mono<Map<String, SubjectKey>> find(Set<String> ids) {
    return inMemory(ids, this::load);
  }

  /**
   * A key or a tombstone for each. A record is sealed once, as a rule, when it is new: its key is
   * made without a look, and is not kept in memory, where nobody would ask for it. Who joins a
   * search that makes none has to search again.
   *
   * @param stored wrapped keys that lie in the store already, and were never asked for
   */
  Mono<Map<String, SubjectKey>> findOrMake(Set<String> ids, Map<String, byte[]> stored) {
    Map<String, SubjectKey> atHand = new HashMap<>(unwrapped(stored));
    Set<String> records = new HashSet<>();
    Set<String> people = new HashSet<>();
    for (String id : ids) {
      SubjectKey known = atHand.containsKey(id) ? atHand.get(id) : inMemory(id);
      if (known != null) {
        atHand.put(id, known);
      } else {
        (SubjectId.isOfRecord(id) ? records : people).add(id);
      }
    }
    return records.isEmpty() && people.isEmpty()
        ? Mono.just(atHand)
        : inMemory(people, this::loadOrMake)
            .zipWith(make(records), SubjectKeys::both)
            .map(found -> both(found, atHand))
            .filter(keys -> keys.keySet().containsAll(ids))
            .repeatWhenEmpty(MOST_TRIES, tries -> tries)
            .switchIfEmpty(Mono.error(SealBroken::new));
  }

  /** What is just being loaded does not come into memory either. */
  void forget(String id) {
    unwrapped.synchronous().invalidate(id);
  }

  private @Nullable SubjectKey inMemory(String id) {
    CompletableFuture<SubjectKey> known = unwrapped.getIfPresent(id);
    return known == null || known.isCompletedExceptionally() ? null : known.getNow(null);
  }

  private Mono<Map<String, SubjectKey>> inMemory(
      Set<String> ids, Function<Set<String>, Mono<Map<String, SubjectKey>>> load) {
    return Mono.fromFuture(
        () -> unwrapped.getAll(ids, (missing, on) -> load.apply(Set.copyOf(missing)).toFuture()),
        true);
  }

  private Mono<Map<String, SubjectKey>> load(Collection<String> ids) {
    return store.find(ids).collectMap(StoredSubject::id, this::unwrap);
  }

  private Mono<Map<String, SubjectKey>> loadOrMake(Collection<String> ids) {
    return load(ids)
        .flatMap(found -> {
          Set<String> absent = new LinkedHashSet<>(ids);
          absent.removeAll(found.keySet());
          return make(absent).map(made -> both(found, made));
        });
  }

  private Mono<Map<String, SubjectKey>> make(Set<String> ids) {
    if (ids.isEmpty()) {
      return Mono.just(Map.of());
    }
    Map<String, byte[]> fresh = ids.stream().collect(Collectors.toMap(id -> id, keyset::newKey));
    return newKeys
        .insert(fresh)
        .flatMap(taken ->
            load(taken)
                .map(theirs -> {
                  fresh.keySet().removeAll(taken);
                  return both(theirs, unwrapped(fresh));
                }));
  }

  private Map<String, SubjectKey> unwrapped(Map<String, byte[]> wrapped) {
    return wrapped.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, key -> new Live(keyset.unwrap(key.getValue(), key.getKey()))));
  }

  private SubjectKey unwrap(StoredSubject subject) {
    Binary key = subject.key();
    if (subject.tombstone() != null) {
      return new Destroyed(subject.tombstone());
    }
    if (key == null) {
      throw new SealBroken();
    }
    return new Live(keyset.unwrap(key.getData(), subject.id()));
  }

  private static Map<String, SubjectKey> both(
      Map<String, SubjectKey> some, Map<String, SubjectKey> others) {
    Map<String, SubjectKey> all = new HashMap<>(some);
    all.putAll(others);
    return all;
  }
}
