package org.ninefifteen.marac.agenda.recall;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.marac.agenda.kept.AgendaMetric;
import org.ninefifteen.marac.agenda.kept.AgendaStore;
import org.ninefifteen.marac.agenda.kept.Progress;
import org.ninefifteen.marac.agenda.model.Agenda;
import org.ninefifteen.marac.agenda.model.AgendaFold;
import org.ninefifteen.marac.agenda.model.matters.History;
import org.ninefifteen.marac.model.Call;
import org.ninefifteen.marac.model.Feed;
import org.ninefifteen.marac.model.Partnership;
import org.ninefifteen.marac.people.model.Same;
import org.ninefifteen.marac.signals.model.Signal;
import org.ninefifteen.marac.signals.model.SignalId;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Assembles the agenda of a call from what the store says now. It reads for the call and not for a
 * caller: an agenda is the same whoever asks, and is cut to what they may see when it is answered.
 */
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
   * The agenda of a call that is due. Of each signal it is looked up whether a call has it already.
   *
   * @param now decides which feeds are silent; after the cut-off, the cut-off does
   */
  public Mono<Agenda> assemble(Partnership partnership, Call call, Instant now) {
    Mono<List<Feed>> spoken = feeds.of(partnership, asOf(call, now));
    return assemble(partnership, call, Set.of(), Instant.MAX, spoken);
  }

  /** The next agenda as it stands, often asked for: only what may have a call is looked up. */
  public Mono<Agenda> preview(Partnership partnership, Progress.Standing standing, Instant now) {
    Call call = standing.next();
    Mono<List<Feed>> spoken = feeds.of(partnership, asOf(call, now));
    return claimedBy(Reach.ofService(partnership.id()), standing.unmoved())
        .flatMap(claimed -> assemble(partnership, call, claimed, standing.claimedBefore(), spoken));
  }

  private static Instant asOf(Call call, Instant now) {
    return now.isBefore(call.cutoff()) ? now : call.cutoff();
  }

  /**
   * A frozen agenda once more, where what it claimed is unclaimed again. Who had spoken when it was
   * frozen cannot be told later, and is taken from it.
   */
  public Mono<Agenda> again(Partnership partnership, Agenda frozen) {
    return assemble(partnership, frozen.call(), Set.of(), Instant.MAX, Mono.just(frozen.feeds()));
  }

  private Mono<Agenda> assemble(
      Partnership partnership,
      Call call,
      Set<SignalId> claimed,
      Instant claimedBefore,
      Mono<List<Feed>> spoken) {
    Timer.Sample started = Timer.start();
    Reach reach = Reach.ofService(partnership.id());
    return recall
        .unclaimed(reach, call, claimed, claimedBefore)
        .flatMap(signals ->
            recall
                .same(reach, signals)
                .flatMap(same -> {
                  List<Signal> read = signals.stream().map(same::of).toList();
                  return history(reach, read, same, partnership, call, spoken)
                      .doOnNext(history -> started.stop(recalling))
                      .flatMap(history -> fold(reach, read, history, partnership, call));
                }));
  }

  /** Who has spoken, on a day without an agenda too. */
  public Mono<List<Feed>> feeds(Partnership partnership, Instant now) {
    return feeds.of(partnership, now);
  }

  private Mono<Set<SignalId>> claimedBy(Reach reach, Optional<Call> unmoved) {
    return Mono.justOrEmpty(unmoved)
        .flatMap(call -> agendas.find(reach, call.date()))
        .<Set<SignalId>>map(frozen -> frozen.agenda().signals())
        .defaultIfEmpty(Set.of());
  }

  private Mono<History> history(
      Reach reach,
      List<Signal> signals,
      Same same,
      Partnership partnership,
      Call call,
      Mono<List<Feed>> spoken) {
    return Mono.zip(
        recall.pages(reach, signals, call, partnership.policy(), same), spoken, History::new);
  }

  private Mono<Agenda> fold(
      Reach reach, List<Signal> signals, History history, Partnership partnership, Call call) {
    Timer.Sample started = Timer.start();
    AgendaFold fold = AgendaFold.before(call, signals, history, partnership.policy());
    return recall
        .issues(reach, fold.issuesLookedFor())
        .map(fold::agenda)
        .doOnNext(agenda -> started.stop(folding));
  }

  private static Timer timer(AgendaMetric metric, MeterRegistry meters) {
    return Timer.builder(metric.id())
        .description(metric.description())
        .publishPercentileHistogram()
        .register(meters);
  }
}
