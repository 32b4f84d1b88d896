package org.ninefifteen.console.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.console.ConsoleProperties;
import org.ninefifteen.console.session.model.Visit;
import org.ninefifteen.console.visitor.model.Visitor;
import org.springframework.stereotype.Component;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * The sessions of this instance, in memory: after a restart people are signed in anew, without a
 * question, by the provider that still knows them.
 */
@Component
public class Visits {

  private static final String VISIT = Visit.class.getName();
  private static final Sinks.EmitFailureHandler IN_TURN =
      Sinks.EmitFailureHandler.busyLooping(Duration.ofSeconds(1));

  private final Map<String, Held> open = new ConcurrentHashMap<>();
  private final Map<String, Instant> endedAtProvider = new ConcurrentHashMap<>();
  private final Sinks.Many<String> ends = Sinks.many().multicast().directBestEffort();
  private final Visit.Limits limits;
  private final Clock clock;

  Visits(ConsoleProperties properties, Clock clock) {
    this.limits = new Visit.Limits(properties.session().idle(), properties.session().longest());
    this.clock = clock;
  }

  /** A session and the store's side of it. */
  private record Held(Visit visit, WebSession session) {}

  /** Begins one; what the browser's session was before has ended with it. */
  public Mono<Void> begin(
      Visitor who, @Nullable String atProvider, String browser, WebSession session) {
    String before = session.getAttribute(VISIT);
    Instant now = clock.instant();
    String id = UUID.randomUUID().toString();
    Visit visit = new Visit(id, who.id(), who.partnership(), now, now, browser, atProvider);
    session.setMaxIdleTime(limits.longest());
    session.getAttributes().put(VISIT, id);
    open.put(id, new Held(visit, session));
    if (before != null && open.remove(before) != null) {
      ends.emitNext(before, IN_TURN);
    }
    return endLapsed(now);
  }

  /**
   * The session's visit, unless it has ended.
   *
   * @param isUse whether a person asks, and not a page by itself
   */
  Mono<Visit> in(WebSession session, boolean isUse) {
    Held held = held(session);
    if (held == null) {
      return Mono.empty();
    }
    Instant now = clock.instant();
    if (held.visit().hasLapsed(limits, now)) {
      return end(held.visit().id()).then(Mono.empty());
    }
    return Mono.justOrEmpty(isUse ? used(held.visit().id(), now) : held.visit());
  }

  private @Nullable Visit used(String id, Instant now) {
    Held used =
        open.computeIfPresent(
            id, (key, held) -> new Held(held.visit().usedAt(now), held.session()));
    return used == null ? null : used.visit();
  }

  /** Ends when the session does; asks every so often whether it has lapsed. */
  public Mono<Void> ended(WebSession session, Duration every) {
    String id = session.getAttribute(VISIT);
    Flux<Boolean> ended = ends.asFlux().map(end -> end.equals(id));
    Flux<Boolean> lapsed =
        Flux.interval(every)
            .onBackpressureDrop()
            .concatMap(tick -> in(session, false).hasElement().map(isOpen -> !isOpen));
    return Flux.merge(ended, lapsed).filter(isOver -> isOver).next().then();
  }

  /** The one used last comes first. */
  List<Visit> of(String partnership, String person) {
    Instant now = clock.instant();
    return open.values().stream()
        .map(Held::visit)
        .filter(visit -> visit.partnership().equals(partnership) && visit.person().equals(person))
        .filter(visit -> !visit.hasLapsed(limits, now))
        .sorted(Comparator.comparing(Visit::lastUsed).reversed())
        .toList();
  }

  /** Refused from now on, wherever it is used, and its open pages hear no more. */
  Mono<Void> end(String id) {
    Held held = open.remove(id);
    if (held == null) {
      return Mono.empty();
    }
    ends.emitNext(id, IN_TURN);
    return held.session().invalidate();
  }

  /** As {@link #end}, and whoever has the browser must prove to the provider anew who they are. */
  Mono<Void> endForGood(Visit visit) {
    if (visit.atProvider() != null) {
      endedAtProvider.put(visit.atProvider(), clock.instant());
    }
    return end(visit.id());
  }

  /** Whether a session at the provider is one from which a session here was ended. */
  public boolean isEndedForGood(@Nullable String atProvider) {
    return atProvider != null && endedAtProvider.containsKey(atProvider);
  }

  /** Ends the session of a browser, if it has one. */
  public Mono<Void> end(WebSession session) {
    Held held = held(session);
    return held == null ? Mono.empty() : end(held.visit().id());
  }

  private @Nullable Held held(WebSession session) {
    String id = session.getAttribute(VISIT);
    return id == null ? null : open.get(id);
  }

  private Mono<Void> endLapsed(Instant now) {
    endedAtProvider
        .values()
        .removeIf(at -> at.isBefore(now.minus(limits.longest().multipliedBy(2))));
    Predicate<Held> hasLapsed = held -> held.visit().hasLapsed(limits, now);
    return Flux.fromIterable(open.values())
        .filter(hasLapsed)
        .concatMap(held -> end(held.visit().id()))
        .then();
  }
}
