package org.ninefifteen.marac.people;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ninefifteen.kit.access.Caller;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.kit.accesslog.AccessLog;
import org.ninefifteen.kit.accesslog.Doer;
import org.ninefifteen.kit.accesslog.model.Action;
import org.ninefifteen.kit.accesslog.model.Held;
import org.ninefifteen.kit.model.Rejected;
import org.ninefifteen.kit.personal.Matching;
import org.ninefifteen.marac.model.Partnership;
import org.ninefifteen.marac.model.Served;
import org.ninefifteen.marac.people.model.Match;
import org.ninefifteen.marac.people.model.Pair;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Suggests which references may be one person's, and takes what people decide about it. Whom the
 * caller sees nothing of is suggested to nobody and cannot be decided about.
 */
@Component
@ForPeople
class Matches {

  private final Matching matching;
  private final MatchStore matches;
  private final PeopleStore people;
  private final PeoplePages pages;
  private final AccessLog log;
  private final Served served;
  private final Clock clock;

  Matches(
      Matching matching,
      MatchStore matches,
      PeopleStore people,
      PeoplePages pages,
      AccessLog log,
      Served served,
      Clock clock) {
    this.matching = matching;
    this.matches = matches;
    this.people = people;
    this.pages = pages;
    this.log = log;
    this.served = served;
    this.clock = clock;
  }

  /** Who may be the person, and what was decided about it, by the other's reference. */
  Mono<List<Match>> of(Caller caller, Reach reach, String person) {
    return known(reach, person)
        .then(Mono.defer(() -> found(reach, person)))
        .flatMap(found ->
            seen(reach, found.keySet())
                .flatMap(seen -> {
                  Map<String, Match> shown = new TreeMap<>(found);
                  shown.keySet().retainAll(seen.keySet());
                  return combined(caller, reach, person, seen.values(), shown.keySet())
                      .thenReturn(List.copyOf(shown.values()));
                }));
  }

  /** Only what is suggested, or was decided before, can be confirmed; done again, it stands. */
  Mono<Match> confirm(Caller caller, Reach reach, Pair pair) {
    Instant now = clock.instant();
    return known(reach, pair.one())
        .then(Mono.defer(() -> known(reach, pair.other())))
        .then(Mono.defer(() -> combined(caller, reach, pair)))
        .then(Mono.defer(() -> matches.find(reach, pair)))
        .switchIfEmpty(Mono.defer(() -> suggested(reach, pair)))
        .flatMap(
            match -> matches.decide(reach, agency(caller), pair, m -> m.confirm(caller.id(), now)))
        .then(Mono.defer(() -> follow(reach, pair)));
  }

  Mono<Match> withdraw(Caller caller, Reach reach, Pair pair) {
    Instant now = clock.instant();
    return known(reach, pair.one())
        .then(Mono.defer(() -> known(reach, pair.other())))
        .then(Mono.defer(() -> combined(caller, reach, pair)))
        .then(Mono.defer(() -> matches.find(reach, pair)))
        .switchIfEmpty(Mono.error(() -> notSuggested()))
        .flatMap(
            match -> matches.decide(reach, agency(caller), pair, m -> m.withdraw(caller.id(), now)))
        .then(Mono.defer(() -> follow(reach, pair)));
  }

  /** What the folds read follows from what was decided last, whoever decided it. */
  private Mono<Match> follow(Reach reach, Pair pair) {
    return matches
        .find(reach, pair)
        .flatMap(match ->
            (match.isConfirmed() ? people.join(reach, pair) : people.part(reach, pair))
                .thenReturn(match));
  }

  private Mono<Map<String, Match>> found(Reach reach, String person) {
    return matching
        .alike(reach.partnership(), person)
        .flatMap(alike ->
            matches
                .about(reach, person)
                .collectMap(match -> match.pair().otherThan(person))
                .map(decided -> both(person, alike, decided)));
  }

  private static Map<String, Match> both(
      String person, Set<String> alike, Map<String, Match> decided) {
    Map<String, Match> all = new TreeMap<>(decided);
    alike.forEach(other -> all.putIfAbsent(other, Match.undecided(Pair.of(person, other))));
    return all;
  }

  private Mono<Match> suggested(Reach reach, Pair pair) {
    return matching
        .alike(reach.partnership(), pair.one())
        .filter(alike -> alike.contains(pair.other()))
        .switchIfEmpty(Mono.error(() -> notSuggested()))
        .thenReturn(Match.undecided(pair));
  }

  /** Whom the caller sees nothing of is answered as somebody whom nobody ever mentioned. */
  private Mono<Void> known(Reach reach, String person) {
    return Pair.isReference(person)
        ? seen(reach, Set.of(person))
            .filter(seen -> !seen.isEmpty())
            .switchIfEmpty(Mono.error(() -> unknown()))
            .then()
        : Mono.error(() -> unknown());
  }

  private Mono<Map<String, List<Held>>> seen(Reach reach, Collection<String> references) {
    Partnership partnership = served.find(reach.partnership()).orElseThrow(Matches::unknown);
    YearMonth now = YearMonth.from(clock.instant().atZone(partnership.policy().calendar().zone()));
    return pages.seen(reach, references, now);
  }

  private Mono<Void> combined(Caller caller, Reach reach, Pair pair) {
    return seen(reach, pair.people())
        .flatMap(seen -> combined(caller, reach, pair.one(), seen.values(), pair.people()));
  }

  private Mono<Void> combined(
      Caller caller,
      Reach reach,
      String person,
      Collection<List<Held>> held,
      Collection<String> others) {
    Set<String> subjects = new TreeSet<>(others);
    subjects.add(person);
    Doer doer = Doer.of(caller, reach, clock.instant());
    return log.record(
        doer.does(
            Action.COMBINATION,
            held.stream().flatMap(List::stream).toList(),
            subjects,
            "ACCURACY"));
  }

  private static String agency(Caller caller) {
    return caller.agencies().stream().sorted().findFirst().orElse("community-marac");
  }

  private static Rejected notSuggested() {
    return Rejected.conflict("not-suggested", "Nothing suggests that these are one person.");
  }

  private static Rejected unknown() {
    return Rejected.unknown("unknown-person", "Nothing is known here of that person.");
  }
}
