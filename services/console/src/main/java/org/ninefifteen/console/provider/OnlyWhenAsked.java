package org.ninefifteen.console.provider;

import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Recognizes no address as the beginning of a sign-in. */
record OnlyWhenAsked(ServerOAuth2AuthorizationRequestResolver requests)
    implements ServerOAuth2AuthorizationRequestResolver {

  @Override
  public Mono<OAuth2AuthorizationRequest> resolve(ServerWebExchange exchange) {
    return Mono.empty();
  }

  @Override
  public Mono<OAuth2AuthorizationRequest> resolve(ServerWebExchange exchange, String registration) {
    return requests.resolve(exchange, registration);
  }
}
