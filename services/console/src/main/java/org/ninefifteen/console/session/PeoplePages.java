package org.ninefifteen.console.session;

import static org.ninefifteen.console.access.OpenTo.Who.OPERATOR;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.console.ConsoleProperties;
import org.ninefifteen.console.access.OpenTo;
import org.ninefifteen.console.session.model.SessionsPage;
import org.ninefifteen.console.session.model.Visit;
import org.ninefifteen.console.visitor.Visitors;
import org.ninefifteen.console.visitor.model.Visitor;
import org.ninefifteen.console.words.model.SpokenTimes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The sessions of another person of the partnership, for whoever must be able to end them. */
@Controller
@RequestMapping("/people/sessions")
@OpenTo(OPERATOR)
class PeoplePages {

  private static final Logger log = LoggerFactory.getLogger(PeoplePages.class);

  private final Visits visits;
  private final Clock clock;
  private final ZoneId zone;

  PeoplePages(Visits visits, Clock clock, ConsoleProperties properties) {
    this.visits = visits;
    this.clock = clock;
    this.zone = properties.zone();
  }

  @GetMapping
  Rendering of(
      @AuthenticationPrincipal OidcUser user, @RequestParam(defaultValue = "") String person) {
    return page(Visitors.of(user), person.strip(), null);
  }

  /** Whom, and which of their sessions; all of them where it does not say which. */
  record Meant(String person, @Nullable String session) {
    Meant(@Nullable String person, @Nullable String session) {
      this.person = person == null ? "" : person.strip();
      this.session = session;
    }

    boolean is(Visit visit) {
      return session == null || session.equals(visit.id());
    }
  }

  @PostMapping("/end")
  Mono<Rendering> end(@AuthenticationPrincipal OidcUser user, @ModelAttribute Meant meant) {
    Visitor operator = Visitors.of(user);
    List<Visit> ended =
        visits.of(operator.partnership(), meant.person()).stream().filter(meant::is).toList();
    ended.forEach(visit -> log(operator, visit));
    return Flux.fromIterable(ended)
        .concatMap(visits::endForGood)
        .then(Mono.fromSupplier(() -> page(operator, meant.person(), ended.size())));
  }

  private static void log(Visitor operator, Visit ended) {
    log.atInfo()
        .addKeyValue("operator", operator.id())
        .addKeyValue("person", ended.person())
        .addKeyValue("session", ended.id())
        .log("An operator ended a session");
  }

  private Rendering page(Visitor operator, String person, @Nullable Integer ended) {
    SessionsPage page =
        SessionsPage.of(
            person,
            visits.of(operator.partnership(), person),
            ended,
            new SpokenTimes(zone, clock.instant()));
    return Rendering.view("people-sessions").modelAttribute("page", page).build();
  }
}
