package org.ninefifteen.marac.retention.shelf;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.kit.personal.model.SubjectId;
import org.ninefifteen.kit.personal.store.StoredSubject;
import org.ninefifteen.kit.personal.store.SubjectDatabase;
import org.ninefifteen.marac.people.ForPeople;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Which keys there still are: what has none was never sealed, or is destroyed. */
@Component
@ForPeople
class LiveKeys {

  private static final int AT_ONCE = 500;

  private final SubjectDatabase database;

  LiveKeys(SubjectDatabase database) {
    this.database = database;
  }

  /**
   * Those that still have a key.
   *
   * @param subject of a name
   */
  Flux<String> among(Reach reach, Flux<String> names, UnaryOperator<String> subject) {
    return names.buffer(AT_ONCE).concatMap(some -> among(reach, some, subject));
  }

  private Flux<String> among(Reach reach, List<String> names, UnaryOperator<String> subject) {
    UnaryOperator<String> id =
        name -> new SubjectId(reach.partnership(), subject.apply(name)).toString();
    return database
        .subjects()
        .find(names.stream().map(id).toList())
        .filter(found -> !found.isErased())
        .map(StoredSubject::id)
        .collect(Collectors.toSet())
        .flatMapIterable(live -> living(names, id, live));
  }

  private static List<String> living(
      List<String> names, UnaryOperator<String> id, Set<String> live) {
    return names.stream().filter(name -> live.contains(id.apply(name))).toList();
  }
}
