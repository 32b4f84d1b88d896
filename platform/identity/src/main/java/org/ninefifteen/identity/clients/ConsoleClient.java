package org.ninefifteen.identity.clients;

import static org.springframework.security.oauth2.core.AuthorizationGrantType.AUTHORIZATION_CODE;
import static org.springframework.security.oauth2.core.AuthorizationGrantType.REFRESH_TOKEN;
import static org.springframework.security.oauth2.core.ClientAuthenticationMethod.CLIENT_SECRET_BASIC;

import org.ninefifteen.identity.IdentityProperties;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** Where people sign in from. */
final class ConsoleClient {
  static final String ID = "console";

  private ConsoleClient() {}

  static RegisteredClient of(IdentityProperties settings, String hash) {
    return RegisteredClient.withId(ID)
        .clientId(ID)
        .clientSecret(hash)
        .clientAuthenticationMethod(CLIENT_SECRET_BASIC)
        .authorizationGrantType(AUTHORIZATION_CODE)
        .authorizationGrantType(REFRESH_TOKEN)
        .redirectUris(all ->
            settings.consoles().forEach(each -> all.add(each + "/login/oauth2/code/nine-fifteen")))
        .postLogoutRedirectUris(
            all -> settings.consoles().forEach(each -> all.add(each + "/signed-out")))
        .scope(OidcScopes.OPENID)
        .scope(OidcScopes.PROFILE)
        .clientSettings(ClientSettings.builder().requireProofKey(true).build())
        .tokenSettings(tokens(settings))
        .build();
  }

  /** A refresh token is good once, and for a working day. */
  private static TokenSettings tokens(IdentityProperties settings) {
    return TokenSettings.builder()
        .accessTokenTimeToLive(settings.tokenLifetime())
        .refreshTokenTimeToLive(settings.workingDay())
        .reuseRefreshTokens(false)
        .build();
  }
}
