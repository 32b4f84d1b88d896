package org.ninefifteen.kit.personal;

import org.ninefifteen.kit.personal.model.Opening.Erased;
import org.ninefifteen.kit.personal.model.SubjectId;
import org.ninefifteen.kit.personal.store.MatchStore;
import org.ninefifteen.kit.personal.store.StoredSubject;
import org.ninefifteen.kit.personal.store.SubjectStore;
import reactor.core.publisher.Mono;

/**
 * Destroys the key of a subject, and with it everything that was ever sealed for it, wherever that
 * has gone. In this instance it takes effect at once, in others when they forget the key.
 */
public final class Erasing {

  private final SubjectKeys keys;
  private final SubjectStore subjects;
  private final MatchStore matches;

  Erasing(SubjectKeys keys, SubjectStore subjects, MatchStore matches) {
    this.keys = keys;
    this.subjects = subjects;
    this.matches = matches;
  }

  /**
   * May be done again, also to finish what was interrupted.
   *
   * @param tombstone what stands in its place from now on; may be that of a subject without a key
   * @return the tombstone that stands: the first one
   */
  public Mono<Erased> destroy(String partnership, String subject, Erased tombstone) {
    String id = new SubjectId(partnership, subject).toString();
    return subjects
        .erase(id, tombstone)
        .doOnNext(erased -> keys.forget(id))
        .flatMap(erased -> removeMatches(erased).thenReturn(erased))
        .flatMap(erased -> Mono.justOrEmpty(erased.tombstone()));
  }

  private Mono<Void> removeMatches(StoredSubject erased) {
    return erased.indexes().isEmpty()
        ? Mono.empty()
        : matches.remove(erased.indexes(), erased.id()).then(subjects.forgetIndexes(erased.id()));
  }
}
