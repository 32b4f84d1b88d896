package org.ninefifteen.identity.clients;

import static org.springframework.security.oauth2.server.authorization.authentication.JwtClientAssertionDecoderFactory.DEFAULT_JWT_VALIDATOR_FACTORY;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.util.Set;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.stereotype.Component;

/**
 * Reads what a client has signed to prove who it is: with that client's own registered key, by an
 * algorithm for key pairs, for this server, and once.
 */
@Component
public final class Assertions implements JwtDecoderFactory<RegisteredClient> {
  private static final Set<JWSAlgorithm> ALGORITHMS =
      Set.of(JWSAlgorithm.ES256, JWSAlgorithm.PS256, JWSAlgorithm.RS256);

  private final AgencyKeys keys;
  private final UsedOnce usedOnce;

  Assertions(AgencyKeys keys, UsedOnce usedOnce) {
    this.keys = keys;
    this.usedOnce = usedOnce;
  }

  @Override
  public JwtDecoder createDecoder(RegisteredClient client) {
    JWKSource<SecurityContext> registered =
        (selector, context) -> selector.select(keys.of(client.getClientId()));
    var processor = new DefaultJWTProcessor<>();
    processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, registered));
    // The claims are looked at below.
    processor.setJWTClaimsSetVerifier((claims, context) -> {});
    var decoder = new NimbusJwtDecoder(processor);
    decoder.setJwtValidator(
        new DelegatingOAuth2TokenValidator<>(
            DEFAULT_JWT_VALIDATOR_FACTORY.apply(client), usedOnce));
    return decoder;
  }
}
