package org.ninefifteen.marac.agenda.recall;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ninefifteen.marac.agenda.kept.AgendaMetric;
import org.ninefifteen.marac.agenda.kept.AgendaStore;
import org.ninefifteen.marac.agenda.model.Agenda;
import org.ninefifteen.marac.agenda.model.AgendaFold;
import org.ninefifteen.marac.agenda.model.Issue;
import org.ninefifteen.marac.agenda.model.matters.History;
import org.ninefifteen.marac.model.Call;
import org.ninefifteen.marac.model.Feed;
import org.ninefifteen.marac.model.Partnership;
import org.ninefifteen.marac.signals.model.Signal;
import org.ninefifteen.marac.signals.model.SignalId;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Assembles the agenda of a call from what the store says now. */
@Component
public class Assembly {

  private final Recall recall;
  private final Feeds feeds;
  private final AgendaStore agendas;
  private final Timer folding;
  private final Timer recalling;

  Assembly(Recall recall, Feeds feeds, AgendaStore agendas, MeterRegistry meters) {
    this.recall = recall;
    this.feeds = feeds;
    this.agendas = agendas;
    this.folding = timer(AgendaMetric.FOLD, meters);
    this.recalling = timer(AgendaMetric.RECALL, meters);
  }

  /**
   * The agenda as it stands.
   *
   * @param unmoved a frozen call whose signals may lie in the inbox still
   * @param now decides which feeds are silent; after the cut-off, the cut-off does
   */
  public Mono<Agenda> assemble(
      Partnership partnership, Call call, Optional<Call> unmoved, Instant now) {
    Instant asOf = now.isBefore(call.cutoff()) ? now : call.cutoff();
    Timer.Sample started = Timer.start();
    return claimedBy(unmoved)
        .flatMap(claimed -> recall.unclaimed(call, claimed))
        .flatMap(signals ->
            history(signals, partnership, call, asOf)
                .doOnNext(read -> started.stop(recalling))
                .flatMap(history -> fold(signals, history, partnership, call)));
  }

  /** Who has spoken, on a day without an agenda too. */
  public Mono<List<Feed>> feeds(Partnership partnership, Instant now) {
    return feeds.of(partnership, now);
  }

  private Mono<Set<SignalId>> claimedBy(Optional<Call> unmoved) {
    return Mono.justOrEmpty(unmoved)
        .flatMap(call -> agendas.find(call.partnership(), call.date()))
        .<Set<SignalId>>map(frozen -> frozen.agenda().signals())
        .defaultIfEmpty(Set.of());
  }

  private Mono<History> history(
      List<Signal> signals, Partnership partnership, Call call, Instant asOf) {
    return Mono.zip(
        recall.pages(signals, call, partnership.policy()),
        feeds.of(partnership, asOf),
        History::new);
  }

  private Mono<Agenda> fold(
      List<Signal> signals, History history, Partnership partnership, Call call) {
    List<Issue> asked = AgendaFold.issuesOf(call, signals, history, partnership.policy());
    return recall
        .issues(partnership.id(), asked)
        .map(issues ->
            folding.record(
                () -> AgendaFold.of(call, signals, history, issues, partnership.policy())));
  }

  private static Timer timer(AgendaMetric metric, MeterRegistry meters) {
    return Timer.builder(metric.id())
        .description(metric.description())
        .publishPercentileHistogram()
        .register(meters);
  }
}
