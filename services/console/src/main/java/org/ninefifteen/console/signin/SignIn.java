package org.ninefifteen.console.signin;

import java.net.URI;
import org.ninefifteen.console.page.Troubles;
import org.ninefifteen.console.page.model.OnwardPage;
import org.ninefifteen.console.page.model.Trouble;
import org.ninefifteen.console.provider.Provider;
import org.ninefifteen.console.provider.ProviderAway;
import org.ninefifteen.console.relay.SignInAgain;
import org.ninefifteen.console.session.Visits;
import org.ninefifteen.console.signin.begun.Beginnings;
import org.ninefifteen.console.signin.begun.LocalPath;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What somebody is answered who is not signed in. */
class SignIn implements ServerAuthenticationEntryPoint {

  private static final String SESSION = "__Host-session";

  private final ServerOAuth2AuthorizationRequestResolver requests;
  private final Beginnings beginnings;
  private final Visits visits;
  private final Troubles troubles;

  SignIn(
      ServerOAuth2AuthorizationRequestResolver requests,
      Beginnings beginnings,
      Visits visits,
      Troubles troubles) {
    this.requests = requests;
    this.beginnings = beginnings;
    this.visits = visits;
    this.troubles = troubles;
  }

  @Override
  public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException cause) {
    if (cause instanceof SignInAgain) {
      return exchange.getSession().flatMap(visits::end).then(Mono.defer(() -> answer(exchange)));
    }
    return answer(exchange);
  }

  private Mono<Void> answer(ServerWebExchange exchange) {
    ServerHttpRequest request = exchange.getRequest();
    if (!isGoingSomewhere(request)) {
      return signedOut(exchange);
    }
    return comesFromElsewhere(request) ? onceMore(exchange) : begin(exchange);
  }

  /** What a script or a form asks cannot be led to another site and back. */
  private Mono<Void> signedOut(ServerWebExchange exchange) {
    exchange.getResponse().getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "Session");
    return troubles.write(HttpStatus.UNAUTHORIZED, Trouble.signedOut(), exchange);
  }

  /**
   * After a link on another site the browser keeps the session's cookie to itself. Sent on by a
   * page of ours, it gives it.
   */
  private Mono<Void> onceMore(ServerWebExchange exchange) {
    return troubles.write(
        HttpStatus.OK,
        "onward",
        OnwardPage.asYouWere(LocalPath.of(exchange.getRequest())),
        exchange);
  }

  private Mono<Void> begin(ServerWebExchange exchange) {
    return requests
        .resolve(exchange, Provider.ID)
        .flatMap(request ->
            beginnings
                .saveAuthorizationRequest(request, exchange)
                .then(Mono.fromRunnable(() -> lead(exchange, request)))
                .then(Mono.defer(exchange.getResponse()::setComplete)))
        .onErrorResume(ProviderAway.class, away -> troubles.away(away, exchange));
  }

  private static void lead(ServerWebExchange exchange, OAuth2AuthorizationRequest request) {
    exchange.getResponse().setStatusCode(HttpStatus.FOUND);
    exchange
        .getResponse()
        .getHeaders()
        .setLocation(URI.create(request.getAuthorizationRequestUri()));
  }

  private static boolean isGoingSomewhere(ServerHttpRequest request) {
    String mode = request.getHeaders().getFirst("Sec-Fetch-Mode");
    return request.getMethod().equals(HttpMethod.GET)
        && (mode == null || mode.equals("navigate"))
        && request.getHeaders().getAccept().contains(MediaType.TEXT_HTML);
  }

  private static boolean comesFromElsewhere(ServerHttpRequest request) {
    return "cross-site".equals(request.getHeaders().getFirst("Sec-Fetch-Site"))
        && !request.getCookies().containsKey(SESSION);
  }
}
