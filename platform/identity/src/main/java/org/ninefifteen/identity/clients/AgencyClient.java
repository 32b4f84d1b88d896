package org.ninefifteen.identity.clients;

import static org.springframework.security.oauth2.core.AuthorizationGrantType.CLIENT_CREDENTIALS;
import static org.springframework.security.oauth2.core.ClientAuthenticationMethod.CLIENT_SECRET_BASIC;
import static org.springframework.security.oauth2.core.ClientAuthenticationMethod.PRIVATE_KEY_JWT;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.ninefifteen.identity.Membership;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** An agency's system, which speaks for that agency alone. */
public record AgencyClient(String partnership, String agency, Set<String> scopes) {
  private static final String MEMBERSHIP = "membership";

  RegisteredClient registered(String hash, Duration tokenLifetime) {
    return RegisteredClient.withId(agency)
        .clientId(agency)
        .clientSecret(hash)
        .clientAuthenticationMethod(CLIENT_SECRET_BASIC)
        .clientAuthenticationMethod(PRIVATE_KEY_JWT)
        .authorizationGrantType(CLIENT_CREDENTIALS)
        .scopes(all -> all.addAll(scopes))
        .clientSettings(ClientSettings.builder().setting(MEMBERSHIP, membership()).build())
        .tokenSettings(TokenSettings.builder().accessTokenTimeToLive(tokenLifetime).build())
        .build();
  }

  private Membership membership() {
    return new Membership(partnership, List.of(agency), List.of());
  }

  public static Membership membershipOf(RegisteredClient client) {
    return Objects.requireNonNull(client.getClientSettings().<Membership>getSetting(MEMBERSHIP));
  }
}
