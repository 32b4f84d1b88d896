package org.ninefifteen.identity.tokens;

import java.util.List;
import org.ninefifteen.identity.Membership;
import org.ninefifteen.identity.clients.AgencyClient;
import org.ninefifteen.identity.people.Person;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;

/** What a token says beyond the standard: whose it is, in the words of the services. */
@Component
final class Claims implements OAuth2TokenCustomizer<JwtEncodingContext> {
  private static final String AUDIENCE = "nine-fifteen";

  @Override
  public void customize(JwtEncodingContext context) {
    var membership = membership(context);
    context
        .getClaims()
        .claim("partnership", membership.partnership())
        .claim("agencies", membership.agencies())
        .claim("roles", membership.roles());
    // An identity token stays what it is, for the console alone.
    if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
      context
          .getClaims()
          .audience(List.of(AUDIENCE))
          .claim("scope", String.join(" ", context.getAuthorizedScopes()));
    }
  }

  private static Membership membership(JwtEncodingContext context) {
    var principal = context.getPrincipal();
    return principal != null && principal.getPrincipal() instanceof Person person
        ? person.membership()
        : AgencyClient.membershipOf(context.getRegisteredClient());
  }
}
