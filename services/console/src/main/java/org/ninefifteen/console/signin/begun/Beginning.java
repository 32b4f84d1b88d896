package org.ninefifteen.console.signin.begun;

import java.time.Instant;
import java.util.Objects;
import org.ninefifteen.console.provider.Provider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;

/**
 * A sign-in on its way, as the browser carries it.
 *
 * @param path where its person wanted to go, on this site
 */
record Beginning(
    String state, String nonce, String verifier, String redirectUri, String path, Instant until) {

  static Beginning of(OAuth2AuthorizationRequest request, String path, Instant until) {
    return new Beginning(
        Objects.requireNonNull(request.getState()),
        Objects.requireNonNull(request.getAttribute(OidcParameterNames.NONCE)),
        Objects.requireNonNull(request.getAttribute(PkceParameterNames.CODE_VERIFIER)),
        Objects.requireNonNull(request.getRedirectUri()),
        path,
        until);
  }

  /** What the provider was asked; what every sign-in has in common is known from elsewhere. */
  OAuth2AuthorizationRequest request(ClientRegistration provider) {
    return OAuth2AuthorizationRequest.authorizationCode()
        .clientId(provider.getClientId())
        .authorizationUri(
            Objects.requireNonNull(provider.getProviderDetails().getAuthorizationUri()))
        .redirectUri(redirectUri)
        .scopes(provider.getScopes())
        .state(state)
        .attributes(attributes -> {
          attributes.put(OAuth2ParameterNames.REGISTRATION_ID, Provider.ID);
          attributes.put(OidcParameterNames.NONCE, nonce);
          attributes.put(PkceParameterNames.CODE_VERIFIER, verifier);
        })
        .build();
  }
}
