package org.ninefifteen.marac.retention;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.access.Caller;
import org.ninefifteen.kit.access.Needs;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.kit.accesslog.AccessLog;
import org.ninefifteen.kit.accesslog.Doer;
import org.ninefifteen.kit.accesslog.model.Action;
import org.ninefifteen.kit.accesslog.model.Held;
import org.ninefifteen.marac.model.Retention;
import org.ninefifteen.marac.model.Retention.Kind;
import org.ninefifteen.marac.model.Retention.Trigger;
import org.ninefifteen.marac.model.Served;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** How long what is kept, and what was destroyed therefore. */
@RestController
@RequestMapping("/partnerships/{partnership}/retention")
@Needs("retention.read")
class RetentionApi {

  private static final int LARGEST_PAGE = 200;

  private final Served served;
  private final DecisionStore decisions;
  private final AccessLog log;
  private final Clock clock;

  RetentionApi(Served served, DecisionStore decisions, AccessLog log, Clock clock) {
    this.served = served;
    this.decisions = decisions;
    this.log = log;
    this.clock = clock;
  }

  record RulesJson(String version, List<RuleJson> rules) {}

  record RuleJson(Kind kind, Trigger after, Period keep) {}

  /**
   * A decision.
   *
   * @param count of what was destroyed, or is to be
   * @param left what was not, because it is held
   */
  record DecisionJson(
      String decision,
      Kind kind,
      Trigger after,
      String policyVersion,
      Instant boundary,
      Instant at,
      @Nullable Instant done,
      int count,
      List<String> names,
      List<String> left) {

    static DecisionJson of(DecisionDocument d) {
      return new DecisionJson(
          d.decision(),
          d.kind(),
          d.after(),
          d.policyVersion(),
          d.boundary(),
          d.at(),
          d.done(),
          d.names().size() - d.left().size(),
          d.names(),
          d.left());
    }
  }

  record PageJson(List<DecisionJson> items, int page, int size, long total) {}

  @GetMapping
  Mono<RulesJson> rules(Caller caller, @PathVariable String partnership) {
    Reach reach = caller.reach(partnership);
    return Mono.justOrEmpty(served.find(reach.partnership()))
        .map(found -> found.retention())
        .map(retention -> new RulesJson(retention.version(), rules(retention)));
  }

  private static List<RuleJson> rules(Retention retention) {
    return retention.rules().stream()
        .map(rule -> new RuleJson(rule.kind(), rule.after(), rule.keep()))
        .toList();
  }

  /** The newest first. */
  @GetMapping("/decisions")
  Mono<PageJson> decisions(
      Caller caller,
      @PathVariable String partnership,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "20") int size) {
    Reach reach = caller.reach(partnership);
    return decisions
        .page(reach, Math.max(0, page), Math.clamp(size, 1, LARGEST_PAGE))
        .flatMap(found -> consulted(caller, reach, found.items()).thenReturn(found))
        .map(found ->
            new PageJson(
                found.items().stream().map(DecisionJson::of).toList(),
                found.page(),
                found.size(),
                found.total()));
  }

  /** The names are references, where people are what is kept. */
  private Mono<Void> consulted(Caller caller, Reach reach, List<DecisionDocument> read) {
    List<Held> records = List.of(new Held("retention/decisions", "community-marac"));
    List<String> people =
        read.stream()
            .filter(decision -> decision.kind() == Kind.PERSON_DETAILS)
            .flatMap(decision -> decision.names().stream())
            .toList();
    Doer doer = Doer.of(caller, reach, clock.instant());
    return log.record(doer.does(Action.CONSULTATION, records, people, null));
  }
}
