package org.ninefifteen.console.retention;

import static org.ninefifteen.console.access.OpenTo.Who.DATA_PROTECTION_OFFICER;

import java.time.Clock;
import org.ninefifteen.console.ConsoleProperties;
import org.ninefifteen.console.access.OpenTo;
import org.ninefifteen.console.page.Troubles;
import org.ninefifteen.console.page.model.Frame;
import org.ninefifteen.console.page.model.Trouble;
import org.ninefifteen.console.retention.model.RetentionPage;
import org.ninefifteen.console.visitor.Visitors;
import org.ninefifteen.console.words.model.SpokenTimes;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** How long what is kept, and what was destroyed therefore: for the data-protection officer. */
@Controller
@OpenTo(DATA_PROTECTION_OFFICER)
class RetentionPages {

  private static final int A_PAGE = 10;

  private final Retentions retentions;
  private final Troubles troubles;
  private final Clock clock;
  private final ConsoleProperties properties;

  RetentionPages(
      Retentions retentions, Troubles troubles, Clock clock, ConsoleProperties properties) {
    this.retentions = retentions;
    this.troubles = troubles;
    this.clock = clock;
    this.properties = properties;
  }

  @GetMapping("/partnerships/{partnership}/retention")
  Mono<Rendering> retention(
      @AuthenticationPrincipal OidcUser user,
      @PathVariable String partnership,
      @RequestParam(defaultValue = "0") int page) {
    String own = Visitors.of(user).partnership();
    SpokenTimes times = new SpokenTimes(properties.zone(), clock.instant());
    Frame frame = Frame.ofPeople(own, properties.nameOf(own), times, Frame.Part.RETENTION);
    return Mono.zip(retentions.rules(partnership), retentions.decisions(partnership, page, A_PAGE))
        .map(said -> RetentionPage.of(frame, said.getT1(), said.getT2(), times))
        .map(made -> Rendering.view("retention").modelAttribute("page", made).build());
  }

  @ExceptionHandler
  Rendering away(Retentions.RetentionAway away, ServerWebExchange exchange) {
    return troubles.page(HttpStatus.SERVICE_UNAVAILABLE, Trouble.decisionsAway(), exchange);
  }
}
