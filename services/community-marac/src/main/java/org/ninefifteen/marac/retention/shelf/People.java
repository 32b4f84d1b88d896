package org.ninefifteen.marac.retention.shelf;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ninefifteen.marac.erasure.Lapses;
import org.ninefifteen.marac.model.Retention.Kind;
import org.ninefifteen.marac.people.ForPeople;
import org.ninefifteen.marac.people.model.Same;
import org.ninefifteen.marac.signals.model.Signal;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What was told of people, whoever told it. A name is a reference. */
@Component
@ForPeople
class People implements Shelf {

  private final Told told;
  private final LiveKeys keys;
  private final Lapses lapses;

  People(Told told, LiveKeys keys, Lapses lapses) {
    this.told = told;
    this.keys = keys;
    this.lapses = lapses;
  }

  @Override
  public Set<Kind> kinds() {
    return EnumSet.of(Kind.PERSON_DETAILS);
  }

  /** A backfill is no contact: it tells of what was long before. */
  @Override
  public Mono<List<String>> due(Due due, int most) {
    return told.all(due.reach())
        .collect(HashMap<String, Instant>::new, People::note)
        .flatMap(last ->
            keys.among(due.reach(), Flux.fromStream(() -> quiet(last, due)), person -> person)
                .take(most)
                .collectList());
  }

  @Override
  public Mono<List<String>> destroy(Due due, List<String> names, Order order) {
    return Flux.fromIterable(names)
        .filterWhen(person ->
            lapses
                .lapse(due.reach(), person, order.decision(), order.policy(), order.at())
                .map(isErased -> !isErased))
        .collectList();
  }

  private static void note(Map<String, Instant> last, Signal signal) {
    Instant at = signal.origin().recordedAt();
    Same.people(signal).forEach(person -> last.merge(person, at, People::later));
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static Stream<String> quiet(Map<String, Instant> last, Due due) {
    return last.entrySet().stream()
        .filter(person -> person.getValue().isBefore(due.boundary()))
        .map(Map.Entry::getKey)
        .filter(person -> !due.held().contains(person))
        .sorted();
  }
}
