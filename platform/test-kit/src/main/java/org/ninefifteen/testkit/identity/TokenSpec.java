package org.ninefifteen.testkit.identity;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a token says. As it comes: valid for an hour, for an agency of Medway, without a scope. */
public final class TokenSpec {

  private final JWTClaimsSet.Builder claims;

  TokenSpec(String issuer, Instant now) {
    this.claims =
        new JWTClaimsSet.Builder()
            .issuer(issuer)
            .audience("nine-fifteen")
            .subject("kent-police-system")
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plus(1, ChronoUnit.HOURS)))
            .claim("partnership", "medway")
            .claim("agencies", List.of("kent-police"));
  }

  public TokenSpec subject(String subject) {
    return claim("sub", subject);
  }

  public TokenSpec partnership(String partnership) {
    return claim("partnership", partnership);
  }

  public TokenSpec agencies(String... agencies) {
    return claim("agencies", List.of(agencies));
  }

  public TokenSpec roles(String... roles) {
    return claim("roles", List.of(roles));
  }

  public TokenSpec scopes(String... scopes) {
    return claim("scope", String.join(" ", scopes));
  }

  public TokenSpec audience(String audience) {
    return claim("aud", List.of(audience));
  }

  public TokenSpec validBetween(Instant from, Instant until) {
    return claim("nbf", Date.from(from)).claim("exp", Date.from(until));
  }

  /** Any claim; null takes it away. */
  public TokenSpec claim(String name, @Nullable Object value) {
    claims.claim(name, value);
    return this;
  }

  public JWTClaimsSet claims() {
    return claims.build();
  }
}
