package org.ninefifteen.marac.agenda;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ninefifteen.kit.access.Caller;
import org.ninefifteen.kit.access.Needs;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.kit.problem.Problems;
import org.ninefifteen.marac.MaracProperties;
import org.ninefifteen.marac.agenda.kept.AgendaMetric;
import org.ninefifteen.marac.agenda.model.Shown;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** Tells open pages that their agenda has changed. All pages of one agenda share one look at it. */
@RestController
@Needs("agenda.read")
class Changes {

  private final Agendas agendas;
  private final MaracProperties properties;
  private final AtomicInteger watchers = new AtomicInteger();
  private final Map<String, Flux<Look>> looks = new ConcurrentHashMap<>();
  private final Sinks.Empty<Void> end = Sinks.empty();

  Changes(Agendas agendas, MaracProperties properties, MeterRegistry meters) {
    this.agendas = agendas;
    this.properties = properties;
    Gauge.builder(AgendaMetric.WATCHERS.id(), watchers, AtomicInteger::get)
        .description(AgendaMetric.WATCHERS.description())
        .register(meters);
  }

  /**
   * What an open page hears.
   *
   * @param fresh how many items are there now that were not when the page began to listen
   */
  record Change(String revision, int fresh) {}

  private record Look(String revision, Set<String> items) {

    static Look at(AgendaView view) {
      List<Shown> lane = view.sinceFreeze() == null ? List.of() : view.sinceFreeze().items();
      return new Look(
          view.revision(),
          Stream.concat(view.items().stream(), lane.stream())
              .map(Shown::id)
              .collect(Collectors.toSet()));
    }

    Change since(Look first) {
      Set<String> fresh = new HashSet<>(items);
      fresh.removeAll(first.items);
      return new Change(revision, fresh.size());
    }
  }

  @GetMapping(
      path = "/partnerships/{partnership}/agendas/{date}/changes",
      produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  Flux<ServerSentEvent<Change>> changes(
      Caller caller, @PathVariable String partnership, @PathVariable String date) {
    Reach reach = caller.reach(partnership);
    return listen(partnership, agendas.date(reach, date));
  }

  /** An open page would hold the end for its whole grace: it listens anew, to another instance. */
  @EventListener(ContextClosedEvent.class)
  void end() {
    end.tryEmitEmpty();
  }

  /** Who hangs up before the answer begins never listened, and must not be counted for ever. */
  private Flux<ServerSentEvent<Change>> listen(String partnership, LocalDate date) {
    return Flux.using(
        this::enter,
        entered ->
            Flux.merge(changes(partnership, date), heartbeats()).takeUntilOther(end.asMono()),
        AtomicInteger::decrementAndGet);
  }

  private AtomicInteger enter() {
    if (watchers.incrementAndGet() > properties.maxWatchers()) {
      watchers.decrementAndGet();
      throw new TooManyPages();
    }
    return watchers;
  }

  private Flux<ServerSentEvent<Change>> changes(String partnership, LocalDate date) {
    return looks
        .computeIfAbsent(partnership + "|" + date, key -> look(key, partnership, date))
        .switchOnFirst(
            (first, all) -> all.map(look -> look.since(Objects.requireNonNull(first.get()))))
        .map(change -> ServerSentEvent.builder(change).build());
  }

  /**
   * One look for all, whoever they are: they hear that something changed and how many items there
   * are, which is no secret. Where the first fails, so do they: there is no such agenda, or no
   * store. A later one that fails is no change; the next one may succeed.
   */
  private Flux<Look> look(String key, String partnership, LocalDate date) {
    Reach reach = Reach.ofService(partnership);
    return Flux.interval(Duration.ZERO, properties.watchEvery())
        .onBackpressureDrop()
        .concatMap(tick -> tick == 0 ? now(reach, date) : ifPossible(now(reach, date)), 1)
        .distinctUntilChanged(Look::revision)
        .doFinally(end -> looks.remove(key))
        .replay(1)
        .refCount();
  }

  private Mono<Look> now(Reach reach, LocalDate date) {
    return agendas.view(reach, date).map(Look::at);
  }

  private static <T> Mono<T> ifPossible(Mono<T> look) {
    return look.onErrorResume(e -> Mono.empty());
  }

  private Flux<ServerSentEvent<Change>> heartbeats() {
    return Flux.interval(properties.heartbeat())
        .onBackpressureDrop()
        .map(tick -> ServerSentEvent.<Change>builder().comment("still here").build());
  }

  private static final class TooManyPages extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> sendAway(TooManyPages refused, ServerHttpRequest request) {
    return Problems.later(
        "too-many-pages",
        "Too many pages wait for changes. Load the page again later.",
        request,
        5);
  }
}
