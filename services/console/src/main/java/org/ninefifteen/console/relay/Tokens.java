package org.ninefifteen.console.relay;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ninefifteen.console.provider.ProviderAway;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.ReactiveOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** The access token of whoever is asking; a new one where it is about to end. */
class Tokens {

  private final ReactiveOAuth2AuthorizedClientManager clients;
  private final Map<String, Mono<String>> asked = new ConcurrentHashMap<>();

  Tokens(ReactiveOAuth2AuthorizedClientManager clients) {
    this.clients = clients;
  }

  Mono<String> current() {
    return Mono.deferContextual(context -> {
      ServerWebExchange exchange = context.get(ServerWebExchange.class);
      return ReactiveSecurityContextHolder.getContext()
          .flatMap(secured -> Mono.justOrEmpty(secured.getAuthentication()))
          .ofType(OAuth2AuthenticationToken.class)
          .zipWith(exchange.getSession())
          .flatMap(who -> inTurn(who.getT1(), exchange, who.getT2()))
          .switchIfEmpty(Mono.error(SignInAgain::new));
    });
  }

  /** A refresh token is good once: of the questions of one session, one alone may use it. */
  private Mono<String> inTurn(
      OAuth2AuthenticationToken who, ServerWebExchange exchange, WebSession session) {
    String id = session.getId();
    return asked.computeIfAbsent(
        id, key -> token(who, exchange).doFinally(end -> asked.remove(key)).cache());
  }

  private Mono<String> token(OAuth2AuthenticationToken who, ServerWebExchange exchange) {
    OAuth2AuthorizeRequest request =
        OAuth2AuthorizeRequest.withClientRegistrationId(who.getAuthorizedClientRegistrationId())
            .principal((Authentication) who)
            .attribute(ServerWebExchange.class.getName(), exchange)
            .build();
    return clients
        .authorize(request)
        .map(OAuth2AuthorizedClient::getAccessToken)
        .map(token -> token.getTokenValue())
        .onErrorMap(Tokens::inOurWords);
  }

  private static Throwable inOurWords(Throwable cause) {
    return cause instanceof ClientAuthorizationException || cause instanceof AuthenticationException
        ? new SignInAgain(cause)
        : new ProviderAway(cause);
  }
}
