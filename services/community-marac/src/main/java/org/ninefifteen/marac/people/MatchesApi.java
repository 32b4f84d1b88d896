package org.ninefifteen.marac.people;

import java.time.Instant;
import java.util.List;
import org.ninefifteen.kit.access.Caller;
import org.ninefifteen.kit.access.Needs;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.kit.model.Rejected;
import org.ninefifteen.marac.people.model.Match;
import org.ninefifteen.marac.people.model.Pair;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Whether two references are one person's: suggested by what they share, decided by people. */
@RestController
@RequestMapping("/partnerships/{partnership}/people/{person}/matches")
@Needs("people.match")
@ForPeople
class MatchesApi {

  private final Matches matches;

  MatchesApi(Matches matches) {
    this.matches = matches;
  }

  enum State {
    SUGGESTED,
    CONFIRMED,
    WITHDRAWN
  }

  record MatchJson(String person, State state, List<Decision> decisions) {

    static MatchJson of(Match match, String person) {
      return new MatchJson(
          match.pair().otherThan(person),
          match.rulings().isEmpty()
              ? State.SUGGESTED
              : State.valueOf(match.rulings().getLast().verdict().name()),
          match.rulings().stream()
              .map(r -> new Decision(r.verdict().name(), r.by(), r.at()))
              .toList());
    }
  }

  record Decision(String decision, String by, Instant at) {}

  record MatchesJson(String person, List<MatchJson> matches) {}

  @GetMapping
  Mono<MatchesJson> of(
      Caller caller, @PathVariable String partnership, @PathVariable String person) {
    return matches
        .of(caller, caller.reach(partnership), person)
        .map(found ->
            new MatchesJson(person, found.stream().map(m -> MatchJson.of(m, person)).toList()));
  }

  @PostMapping("/{other}/confirmation")
  Mono<MatchJson> confirm(
      Caller caller,
      @PathVariable String partnership,
      @PathVariable String person,
      @PathVariable String other) {
    Reach reach = caller.reach(partnership);
    return matches
        .confirm(caller, reach, pair(person, other))
        .map(match -> MatchJson.of(match, person));
  }

  @PostMapping("/{other}/withdrawal")
  Mono<MatchJson> withdraw(
      Caller caller,
      @PathVariable String partnership,
      @PathVariable String person,
      @PathVariable String other) {
    Reach reach = caller.reach(partnership);
    return matches
        .withdraw(caller, reach, pair(person, other))
        .map(match -> MatchJson.of(match, person));
  }

  private static Pair pair(String person, String other) {
    try {
      return Pair.of(person, other);
    } catch (IllegalArgumentException e) {
      throw Rejected.unknown("unknown-person", "Nothing is known here of that person.");
    }
  }
}
