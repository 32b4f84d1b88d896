package org.ninefifteen.marac.retention;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ninefifteen.kit.Ids;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.kit.accesslog.AccessLog;
import org.ninefifteen.kit.accesslog.Doer;
import org.ninefifteen.kit.accesslog.model.Action;
import org.ninefifteen.kit.accesslog.model.Held;
import org.ninefifteen.marac.erasure.Lapses;
import org.ninefifteen.marac.model.Partnership;
import org.ninefifteen.marac.model.Retention.Kind;
import org.ninefifteen.marac.model.Retention.Rule;
import org.ninefifteen.marac.people.ForPeople;
import org.ninefifteen.marac.retention.shelf.Shelf;
import org.ninefifteen.marac.retention.shelf.Shelf.Due;
import org.ninefifteen.marac.retention.shelf.Shelf.Order;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Applies a partnership's rules: decides on a batch, writes the decision down, says it in the log
 * of accesses, destroys, and goes on until nothing is due. What is found open is done first.
 */
@Component
@ForPeople
class RetentionJob {

  private static final Logger LOG = LoggerFactory.getLogger(RetentionJob.class);
  private static final String OWN = "community-marac";
  private static final int AT_ONCE = 500;

  private final List<Shelf> shelves;
  private final DecisionStore decisions;
  private final Turns turns;
  private final Lapses lapses;
  private final AccessLog log;
  private final Ids ids;
  private final Clock clock;

  RetentionJob(
      List<Shelf> shelves,
      DecisionStore decisions,
      Turns turns,
      Lapses lapses,
      AccessLog log,
      Ids ids,
      Clock clock) {
    this.shelves = shelves;
    this.decisions = decisions;
    this.turns = turns;
    this.lapses = lapses;
    this.log = log;
    this.ids = ids;
    this.clock = clock;
  }

  /** Ends at once where another is at it. */
  Mono<Void> apply(Partnership partnership) {
    Turn turn = new Turn(Reach.ofService(partnership.id()), partnership, ids.next());
    return isOurs(turn).flatMap(ours -> ours ? applyAll(turn) : Mono.empty());
  }

  private record Turn(Reach reach, Partnership partnership, String self) {}

  private Mono<Boolean> isOurs(Turn turn) {
    return turns.take(turn.reach(), turn.self());
  }

  private Mono<Void> applyAll(Turn turn) {
    return decisions
        .open(turn.reach())
        .concatMap(open -> carryOut(turn.reach(), open))
        .thenMany(Flux.fromIterable(turn.partnership().retention().rules()))
        .concatMap(rule -> apply(turn, rule))
        .then(Mono.defer(() -> turns.leave(turn.reach(), turn.self())));
  }

  private Mono<Void> apply(Turn turn, Rule rule) {
    return Mono.defer(() -> isOurs(turn).flatMap(ours -> ours ? batch(turn, rule) : Mono.just(0)))
        .repeat()
        .takeUntil(size -> size < AT_ONCE)
        .then();
  }

  /** How many were due: as long as it is a whole batch, there may be more. */
  private Mono<Integer> batch(Turn turn, Rule rule) {
    Instant now = clock.instant();
    Instant boundary = rule.boundary(now, turn.partnership().policy().calendar().zone());
    Reach reach = turn.reach();
    return lapses
        .held(reach)
        .map(held -> new Due(reach, rule.kind(), rule.after(), boundary, held))
        .flatMap(due -> shelf(rule.kind()).due(due, AT_ONCE))
        .flatMap(names ->
            names.isEmpty()
                ? Mono.just(0)
                : decisions
                    .insert(decided(turn, rule, boundary, now, names))
                    .flatMap(decision -> carryOut(reach, decision))
                    .thenReturn(names.size()));
  }

  private DecisionDocument decided(
      Turn turn, Rule rule, Instant boundary, Instant now, List<String> names) {
    String decision = ids.next();
    return new DecisionDocument(
        turn.reach().key(decision),
        decision,
        turn.reach().partnership(),
        OWN,
        Set.of(),
        rule.kind(),
        rule.after(),
        turn.partnership().retention().version(),
        boundary,
        now,
        names,
        List.of(),
        null);
  }

  /** Holds are looked at again: one may have been set since it was decided. */
  private Mono<Void> carryOut(Reach reach, DecisionDocument decision) {
    Order order =
        new Order(decision.decision(), "retention " + decision.policyVersion(), decision.at());
    return say(reach, decision)
        .then(Mono.defer(() -> lapses.held(reach)))
        .map(held -> new Due(reach, decision.kind(), decision.after(), decision.boundary(), held))
        .flatMap(due -> shelf(decision.kind()).destroy(due, decision.names(), order))
        .flatMap(left -> decisions.done(reach, decision, left, clock.instant()).thenReturn(left))
        .doOnNext(left -> told(decision, left))
        .then();
  }

  /** Each person has an entry of their own: see Erasures. */
  private Mono<Void> say(Reach reach, DecisionDocument decision) {
    List<Held> records = new ArrayList<>();
    records.add(new Held("retention/" + decision.decision(), OWN));
    if (decision.kind() == Kind.REPORT_WORDS || decision.kind() == Kind.CONTACT_WORDS) {
      decision.names().forEach(name -> records.add(new Held(name, OWN)));
    }
    Doer job = new Doer(clock.instant(), "retention", OWN, reach.partnership());
    return log.record(
        job.does(Action.ERASURE, records, List.of(), decision.kind() + "-" + decision.after()));
  }

  private Shelf shelf(Kind kind) {
    return shelves.stream()
        .filter(shelf -> shelf.kinds().contains(kind))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Nobody destroys " + kind));
  }

  private static void told(DecisionDocument decision, List<String> left) {
    LOG.atInfo()
        .addKeyValue("partnership", decision.partnership())
        .addKeyValue("decision", decision.decision())
        .addKeyValue("class", decision.kind())
        .addKeyValue("destroyed", decision.names().size() - left.size())
        .log("Retention is carried out");
  }
}
