package org.ninefifteen.kit.personal;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ninefifteen.kit.model.Rejected;
import org.ninefifteen.kit.personal.SubjectKey.Destroyed;
import org.ninefifteen.kit.personal.model.RecordKey;
import org.ninefifteen.kit.personal.model.SubjectId;
import reactor.core.publisher.Mono;

/** Fetches the keys with which texts about subjects are sealed, and opened again. */
public final class Sealer {

  private final SubjectKeys keys;

  Sealer(SubjectKeys keys) {
    this.keys = keys;
  }

  /**
   * The keys to seal with; a subject without one gets it now. About one whose key was destroyed
   * nothing can be kept: that is refused as {@code subject-erased}.
   *
   * @param subjects as in {@link SubjectId}
   */
  public Mono<Sealing> sealing(String partnership, Collection<String> subjects) {
    return sealing(partnership, subjects, Map.of());
  }

  /**
   * As above.
   *
   * @param record may be one of the subjects; the store is not asked for a key that it brings
   */
  public Mono<Sealing> sealing(String partnership, Collection<String> subjects, RecordKey record) {
    return sealing(
        partnership,
        subjects,
        record
            .wrapped()
            .filter(key -> subjects.contains(record.subject()))
            .map(key -> Map.of(id(partnership, record.subject()), key))
            .orElse(Map.of()));
  }

  private Mono<Sealing> sealing(
      String partnership, Collection<String> subjects, Map<String, byte[]> stored) {
    return keys.findOrMake(ids(partnership, subjects), stored)
        .doOnNext(Sealer::refuseDestroyed)
        .map(found -> new Sealing(partnership, found));
  }

  /** The keys to open with, and the tombstones of those that were destroyed. */
  public Mono<Unsealing> unsealing(String partnership, Collection<String> subjects) {
    return keys.find(ids(partnership, subjects)).map(found -> new Unsealing(partnership, found));
  }

  private static void refuseDestroyed(Map<String, SubjectKey> found) {
    if (found.values().stream().anyMatch(Destroyed.class::isInstance)) {
      throw Rejected.conflict(
          "subject-erased",
          "One of those named was erased. What is told from now on needs a new reference.");
    }
  }

  private static Set<String> ids(String partnership, Collection<String> subjects) {
    return subjects.stream().map(subject -> id(partnership, subject)).collect(Collectors.toSet());
  }

  private static String id(String partnership, String subject) {
    return new SubjectId(partnership, subject).toString();
  }
}
