package org.ninefifteen.console.signin;

import static org.ninefifteen.console.access.OpenTo.Who.ANYBODY;
import static org.ninefifteen.console.access.OpenTo.Who.SIGNED_IN;

import org.ninefifteen.console.access.OpenTo;
import org.ninefifteen.console.page.Greeting;
import org.ninefifteen.console.page.model.OnwardPage;
import org.ninefifteen.console.page.model.TitledPage;
import org.ninefifteen.console.provider.Leaving;
import org.ninefifteen.console.provider.ProviderAway;
import org.ninefifteen.console.session.Visits;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** Going out, here and at the provider, and being told so. */
@Controller
class SignOut {

  private final Visits visits;
  private final Leaving leaving;

  SignOut(Visits visits, Leaving leaving) {
    this.visits = visits;
    this.leaving = leaving;
  }

  /** A page of ours leads on to the provider: our forms lead nowhere else. */
  @PostMapping("/sign-out")
  @OpenTo(SIGNED_IN)
  Mono<Rendering> signOut(
      @AuthenticationPrincipal OidcUser user, WebSession session, ServerWebExchange exchange) {
    Mono<Rendering> onward =
        leaving
            .address(user.getIdToken(), exchange)
            .map(provider -> view("onward", OnwardPage.signedOut(provider)))
            .onErrorResume(
                ProviderAway.class,
                away -> Mono.just(view("told", TitledPage.signedOutHereAlone())));
    return visits
        .end(session)
        .then(Mono.fromRunnable(() -> Greeting.forget(exchange)))
        .then(onward);
  }

  @GetMapping(Leaving.BACK)
  @OpenTo(ANYBODY)
  Rendering signedOut() {
    return view("told", TitledPage.signedOut());
  }

  /** Where a page leads that waits in another window for its person to be signed in again. */
  @GetMapping("/signed-in")
  @OpenTo(SIGNED_IN)
  Rendering signedIn() {
    return view("told", TitledPage.signedInAgain());
  }

  private static Rendering view(String name, Object page) {
    return Rendering.view(name).modelAttribute("page", page).build();
  }
}
