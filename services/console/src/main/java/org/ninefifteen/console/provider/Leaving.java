package org.ninefifteen.console.provider;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/** Where the provider ends its own session of somebody and sends them back to say so. */
public class Leaving {

  public static final String BACK = "/signed-out";

  private final Provider provider;

  Leaving(Provider provider) {
    this.provider = provider;
  }

  /** The page that says so, where the provider has no such place. */
  public Mono<String> address(OidcIdToken identity, ServerWebExchange exchange) {
    return provider
        .registration()
        .flatMap(registration -> Mono.justOrEmpty(endpoint(registration)))
        .map(endpoint -> address(endpoint, identity, exchange))
        .defaultIfEmpty(BACK);
  }

  private static @Nullable String endpoint(ClientRegistration registration) {
    Object endpoint =
        registration.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint");
    return endpoint == null ? null : endpoint.toString();
  }

  private static String address(String endpoint, OidcIdToken identity, ServerWebExchange exchange) {
    String back =
        UriComponentsBuilder.fromUri(exchange.getRequest().getURI())
            .replacePath(BACK)
            .replaceQuery(null)
            .fragment(null)
            .build()
            .toUriString();
    return UriComponentsBuilder.fromUriString(endpoint)
        .queryParam("id_token_hint", "{identity}")
        .queryParam("post_logout_redirect_uri", "{back}")
        .encode(StandardCharsets.UTF_8)
        .buildAndExpand(identity.getTokenValue(), back)
        .toUriString();
  }
}
