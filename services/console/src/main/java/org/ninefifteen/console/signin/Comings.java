package org.ninefifteen.console.signin;

import org.ninefifteen.console.provider.ProofKeys;
import org.ninefifteen.console.provider.Provider;
import org.ninefifteen.console.signin.begun.Beginnings;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.web.server.ServerHttpSecurity.OAuth2LoginSpec;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizedClientRepository;
import org.springframework.security.web.server.context.ServerSecurityContextRepository;

/** How somebody comes back from the provider. */
record Comings(
    Provider provider,
    Beginnings beginnings,
    ServerOAuth2AuthorizedClientRepository tokens,
    ServerSecurityContextRepository sessions,
    SignedIn signedIn,
    NotSignedIn notSignedIn)
    implements Customizer<OAuth2LoginSpec> {

  @Override
  public void customize(OAuth2LoginSpec login) {
    login
        .clientRegistrationRepository(provider)
        .authorizationRequestResolver(ProofKeys.onlyWhenAsked(provider))
        .authorizationRequestRepository(beginnings)
        .authorizedClientRepository(tokens)
        .securityContextRepository(sessions)
        .authenticationSuccessHandler(signedIn)
        .authenticationFailureHandler(notSignedIn);
  }
}
