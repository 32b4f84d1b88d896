package org.ninefifteen.console.session;

import static org.ninefifteen.console.access.OpenTo.Who.SIGNED_IN;

import java.time.Clock;
import java.time.ZoneId;
import java.util.function.Predicate;
import org.ninefifteen.console.ConsoleProperties;
import org.ninefifteen.console.access.OpenTo;
import org.ninefifteen.console.session.model.SessionsPage;
import org.ninefifteen.console.session.model.Visit;
import org.ninefifteen.console.visitor.Visitors;
import org.ninefifteen.console.visitor.model.Visitor;
import org.ninefifteen.console.words.model.SpokenTimes;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One's own sessions. */
@Controller
@RequestMapping("/sessions")
@OpenTo(SIGNED_IN)
class SessionPages {

  private final Visits visits;
  private final Clock clock;
  private final ZoneId zone;

  SessionPages(Visits visits, Clock clock, ConsoleProperties properties) {
    this.visits = visits;
    this.clock = clock;
    this.zone = properties.zone();
  }

  @GetMapping
  Mono<Rendering> own(@AuthenticationPrincipal OidcUser user, WebSession session) {
    Visitor who = Visitors.of(user);
    return visits
        .in(session, true)
        .map(here -> SessionsPage.own(visits.of(who.partnership(), who.id()), here, times()))
        .map(page -> Rendering.view("sessions").modelAttribute("page", page).build());
  }

  /** Of one that is not one's own nothing is said: it is as if there were none. */
  @PostMapping("/{id}/end")
  Mono<Rendering> end(@AuthenticationPrincipal OidcUser user, @PathVariable String id) {
    return endAll(Visitors.of(user), visit -> visit.id().equals(id));
  }

  @PostMapping("/end-others")
  Mono<Rendering> endOthers(@AuthenticationPrincipal OidcUser user, WebSession session) {
    return visits
        .in(session, true)
        .flatMap(here -> endAll(Visitors.of(user), visit -> !visit.id().equals(here.id())));
  }

  private SpokenTimes times() {
    return new SpokenTimes(zone, clock.instant());
  }

  private Mono<Rendering> endAll(Visitor who, Predicate<Visit> meant) {
    return Flux.fromIterable(visits.of(who.partnership(), who.id()))
        .filter(meant)
        .concatMap(visits::endForGood)
        .then(Mono.fromSupplier(() -> Rendering.redirectTo("/sessions").build()));
  }
}
