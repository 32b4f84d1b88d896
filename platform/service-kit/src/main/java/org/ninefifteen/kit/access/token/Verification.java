package org.ninefifteen.kit.access.token;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Date;
import java.util.Set;
import org.ninefifteen.kit.Partnerships;
import org.ninefifteen.kit.access.AccessProperties;

/** What a token has to prove before anything that it says is believed. */
public final class Verification {

  /** Public keys only: with a shared secret, whoever verifies could sign. */
  private static final Set<JWSAlgorithm> ALGORITHMS =
      Set.of(JWSAlgorithm.RS256, JWSAlgorithm.ES256);

  private static final Set<String> REQUIRED = Set.of("sub", "exp", "partnership");
  private static final int SKEW_SECONDS = 30;

  private Verification() {}

  /**
   * Reads the tokens of one issuer.
   *
   * @param clock the world's, whatever clock the service lives by
   * @param meters where it is told whether the issuer answers
   */
  public static TokenReader of(
      String issuer,
      Set<String> audiences,
      AccessProperties properties,
      Partnerships partnerships,
      Clock clock,
      MeterRegistry meters) {
    IssuerKeys keys = new IssuerKeys(issuer);
    Gauge.builder("identity.reachable", keys, it -> it.answers() ? 1 : 0)
        .description("1 while the issuer gave its keys when it was last asked for them, else 0")
        .strongReference(true)
        .register(meters);
    var processor = processor(keys(keys, properties));
    processor.setJWTClaimsSetVerifier(claims(issuer, audiences, clock));
    return new TokenReader(processor, properties, partnerships);
  }

  private static DefaultJWTProcessor<SecurityContext> processor(JWKSource<SecurityContext> keys) {
    var processor = new DefaultJWTProcessor<>();
    processor.setJWSTypeVerifier(
        new DefaultJOSEObjectTypeVerifier<>(
            JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null));
    processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keys));
    return processor;
  }

  /** An unknown key is asked for, yet not for every token that names one. */
  private static JWKSource<SecurityContext> keys(
      JWKSetSource<SecurityContext> issuer, AccessProperties properties) {
    long kept = properties.keysKept().toMillis();
    return JWKSourceBuilder.create(issuer)
        .refreshAheadCache(false)
        .cache(kept, kept)
        .rateLimited(properties.keysEvery().toMillis())
        .outageTolerantForever()
        .build();
  }

  private static DefaultJWTClaimsVerifier<SecurityContext> claims(
      String issuer, Set<String> audiences, Clock clock) {
    var exact = new JWTClaimsSet.Builder().issuer(issuer).build();
    var claims =
        new DefaultJWTClaimsVerifier<SecurityContext>(audiences, exact, REQUIRED, null) {
          @Override
          protected Date currentTime() {
            return Date.from(clock.instant());
          }
        };
    claims.setMaxClockSkew(SKEW_SECONDS);
    return claims;
  }
}
