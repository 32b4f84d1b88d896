package org.ninefifteen.kit.personal;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ninefifteen.kit.personal.keyset.Keyset;
import org.ninefifteen.kit.personal.matching.model.Trait;
import org.ninefifteen.kit.personal.model.SubjectId;
import org.ninefifteen.kit.personal.store.MatchStore;
import org.ninefifteen.kit.personal.store.StoredSubject;
import org.ninefifteen.kit.personal.store.SubjectStore;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Finds who may be the same subject, by keyed indexes of their traits and never by clear text. What
 * is found is a suggestion: two people share a name and a day of birth more often than one thinks.
 */
public final class Matching {

  private final SubjectStore subjects;
  private final MatchStore matches;
  private final Keyset keyset;

  Matching(SubjectStore subjects, MatchStore matches, Keyset keyset) {
    this.subjects = subjects;
    this.matches = matches;
    this.keyset = keyset;
  }

  /**
   * Lets the subject be found by these traits, unless nothing was sealed for it or it is erased.
   */
  public Mono<Void> remember(
      String partnership, String subject, Collection<? extends Trait> traits) {
    String id = new SubjectId(partnership, subject).toString();
    Set<String> indexes = indexes(partnership, traits);
    return indexes.isEmpty()
        ? Mono.empty()
        : subjects.note(id, indexes).filter(known -> known).flatMap(known -> add(id, indexes));
  }

  /** Noted first: whoever erases it knows what to remove. Erased meanwhile, it goes again. */
  private Mono<Void> add(String id, Set<String> indexes) {
    return matches
        .add(indexes, id)
        .then(subjects.find(List.of(id)).filter(StoredSubject::isErased).next())
        .flatMap(erased -> matches.remove(indexes, id).then(subjects.forgetIndexes(id)));
  }

  /** The subjects that have one of these traits, whoever is erased left out. */
  public Mono<Set<String>> candidates(String partnership, Collection<? extends Trait> traits) {
    return having(partnership, indexes(partnership, traits))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The subjects that share a trait with this one, whoever is erased left out. */
  public Mono<Set<String>> alike(String partnership, String subject) {
    return subjects
        .find(List.of(new SubjectId(partnership, subject).toString()))
        .filter(known -> !known.isErased())
        .flatMap(known -> having(partnership, known.indexes()))
        .filter(other -> !other.equals(subject))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Flux<String> having(String partnership, Collection<String> indexes) {
    return matches
        .subjects(indexes)
        .collectList()
        .flatMapMany(subjects::find)
        .filter(subject -> !subject.isErased())
        .map(subject -> subject.id().substring(partnership.length() + 1));
  }

  private Set<String> indexes(String partnership, Collection<? extends Trait> traits) {
    return traits.stream()
        .flatMap(trait -> trait.normal().stream())
        .map(normal -> keyset.index(partnership + "|" + normal))
        .collect(Collectors.toSet());
  }
}
