package org.ninefifteen.marac.agenda.freeze;

import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.marac.MaracProperties;
import org.ninefifteen.marac.agenda.kept.AgendaStore;
import org.ninefifteen.marac.agenda.kept.FrozenAgenda;
import org.ninefifteen.marac.agenda.kept.Progress;
import org.ninefifteen.marac.agenda.kept.Progress.Standing;
import org.ninefifteen.marac.agenda.model.Agenda;
import org.ninefifteen.marac.agenda.recall.Assembly;
import org.ninefifteen.marac.model.Call;
import org.ninefifteen.marac.model.Partnership;
import org.ninefifteen.marac.travel.SettledFeeds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Freezes the calls that are due, one after the other, those that came due while nothing ran first.
 * Any number of instances may do so at once: the insert of the agenda decides, and whoever comes
 * second goes on from what the first one froze.
 */
@Component
class Freezer {

  private static final Logger LOG = LoggerFactory.getLogger(Freezer.class);

  private final Progress progress;
  private final Assembly assembly;
  private final AgendaStore agendas;
  private final Archive archive;
  private final AgendaEventsV1 events;
  private final SettledFeeds feeds;
  private final Duration settle;
  private final Clock clock;
  private final FreezeState state;

  Freezer(
      Progress progress,
      Assembly assembly,
      AgendaStore agendas,
      Archive archive,
      AgendaEventsV1 events,
      SettledFeeds feeds,
      MaracProperties properties,
      Clock clock,
      FreezeState state) {
    this.progress = progress;
    this.assembly = assembly;
    this.agendas = agendas;
    this.archive = archive;
    this.events = events;
    this.feeds = feeds;
    this.settle = properties.settle();
    this.clock = clock;
    this.state = state;
  }

  /** Ends when no call is due; the next one is then being assembled. */
  Mono<Void> freezeDue(Partnership partnership) {
    return standing(partnership)
        .flatMap(standing -> isDue(standing.next()) ? settle(standing.next()) : Mono.empty())
        .then(Mono.defer(() -> freezeAll(partnership)));
  }

  private Mono<Void> freezeAll(Partnership partnership) {
    return standing(partnership)
        .flatMap(standing -> step(partnership, standing))
        .repeat()
        .takeUntil(wasDue -> !wasDue)
        .then();
  }

  /** Whether something was due: then something else may be. */
  private Mono<Boolean> step(Partnership partnership, Standing standing) {
    if (standing.unmoved().isPresent()) {
      return finish(partnership, standing.unmoved().get()).thenReturn(true);
    }
    return isDue(standing.next())
        ? freeze(partnership, standing.next()).thenReturn(true)
        : Mono.just(false);
  }

  private Mono<Standing> standing(Partnership partnership) {
    return progress.of(Reach.ofService(partnership.id()), partnership.policy().calendar());
  }

  private boolean isDue(Call call) {
    return !clock.instant().isBefore(call.cutoff());
  }

  private Mono<Void> freeze(Partnership partnership, Call call) {
    Timer.Sample started = state.start();
    return assembly
        .assemble(partnership, call, clock.instant())
        .flatMap(this::claim)
        .doOnNext(state::frozen)
        .flatMap(frozen -> follow(partnership, frozen))
        .doOnSuccess(done -> state.done(started));
  }

  /**
   * What is still on its way gets a while; without a broker the store is what there is. Once is
   * enough for all calls that are due: their cut-offs have passed before.
   */
  private Mono<Void> settle(Call call) {
    return feeds
        .settle(settle)
        .doOnNext(settled -> state.settled(call, settled))
        .doOnNext(settled ->
            LOG.atInfo()
                .addKeyValue("call", call.id())
                .addKeyValue("feeds", settled)
                .log("Call is due"))
        .then();
  }

  private Mono<FrozenAgenda> claim(Agenda agenda) {
    Instant now = clock.instant();
    return agendas.claim(agenda, now, events.frozen(agenda, now));
  }

  private Mono<Void> finish(Partnership partnership, Call call) {
    return agendas
        .find(Reach.ofService(partnership.id()), call.date())
        .flatMap(frozen -> follow(partnership, frozen));
  }

  private Mono<Void> follow(Partnership partnership, FrozenAgenda frozen) {
    Call call = frozen.agenda().call();
    return archive
        .follow(frozen.agenda())
        .then(Mono.defer(() -> done(partnership, call)))
        .doOnSuccess(done ->
            LOG.atInfo()
                .addKeyValue("call", call.id())
                .addKeyValue("items", frozen.agenda().items().size())
                .addKeyValue("signals", frozen.agenda().signals().size())
                .log("Agenda is frozen"));
  }

  private Mono<Void> done(Partnership partnership, Call call) {
    return progress.done(Reach.ofService(partnership.id()), call, partnership.policy().calendar());
  }
}
