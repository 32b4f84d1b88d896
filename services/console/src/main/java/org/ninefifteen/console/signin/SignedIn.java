package org.ninefifteen.console.signin;

import org.ninefifteen.console.page.Troubles;
import org.ninefifteen.console.page.model.OnwardPage;
import org.ninefifteen.console.provider.Leaving;
import org.ninefifteen.console.session.Visits;
import org.ninefifteen.console.session.model.Browser;
import org.ninefifteen.console.signin.begun.Beginnings;
import org.ninefifteen.console.visitor.Visitors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.server.WebFilterExchange;
import org.springframework.security.web.server.authentication.ServerAuthenticationSuccessHandler;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Begins the session. A redirect would go on behalf of the provider's site, without the session's
 * cookie: a page of ours goes on in our own name.
 */
class SignedIn implements ServerAuthenticationSuccessHandler {

  private static final String AT_PROVIDER = "sid";

  private final Visits visits;
  private final FormTokens forms;
  private final Leaving leaving;
  private final Troubles troubles;

  SignedIn(Visits visits, FormTokens forms, Leaving leaving, Troubles troubles) {
    this.visits = visits;
    this.forms = forms;
    this.leaving = leaving;
    this.troubles = troubles;
  }

  @Override
  public Mono<Void> onAuthenticationSuccess(
      WebFilterExchange filtered, Authentication authentication) {
    ServerWebExchange exchange = filtered.getExchange();
    return authentication.getPrincipal() instanceof OidcUser user
        ? signedIn(user, exchange)
        : Mono.error(new IllegalStateException("Only OpenID Connect signs people in"));
  }

  private Mono<Void> signedIn(OidcUser user, ServerWebExchange exchange) {
    return visits.isEndedForGood(user.getClaimAsString(AT_PROVIDER))
        ? toProveItAnew(user, exchange)
        : begin(user, exchange);
  }

  /** Or whoever took the browser would be back in with a reload. */
  private Mono<Void> toProveItAnew(OidcUser user, ServerWebExchange exchange) {
    return exchange
        .getSession()
        .flatMap(session -> session.invalidate())
        .then(leaving.address(user.getIdToken(), exchange))
        .flatMap(provider -> page(OnwardPage.endedForGood(provider), exchange));
  }

  private Mono<Void> begin(OidcUser user, ServerWebExchange exchange) {
    String browser =
        Browser.of(exchange.getRequest().getHeaders().getFirst(HttpHeaders.USER_AGENT));
    return exchange
        .getSession()
        .doOnNext(forms::begin)
        .flatMap(session ->
            visits.begin(Visitors.of(user), user.getClaimAsString(AT_PROVIDER), browser, session))
        .then(Mono.defer(() -> page(OnwardPage.signedIn(Beginnings.path(exchange)), exchange)));
  }

  private Mono<Void> page(OnwardPage page, ServerWebExchange exchange) {
    return troubles.write(HttpStatus.OK, "onward", page, exchange);
  }
}
