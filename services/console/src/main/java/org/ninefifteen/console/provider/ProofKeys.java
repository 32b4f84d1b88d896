package org.ninefifteen.console.provider;

import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.server.DefaultServerOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizationRequestResolver;

/** Every sign-in has a proof key (PKCE), whatever the provider's settings say. */
public final class ProofKeys {

  private ProofKeys() {}

  /** Those of a sign-in that begins now. */
  public static ServerOAuth2AuthorizationRequestResolver requests(Provider provider) {
    var requests = new DefaultServerOAuth2AuthorizationRequestResolver(provider);
    requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
    return requests;
  }

  /** No address begins a sign-in for its own sake: it begins where somebody asks for a page. */
  public static ServerOAuth2AuthorizationRequestResolver onlyWhenAsked(Provider provider) {
    return new OnlyWhenAsked(requests(provider));
  }
}
