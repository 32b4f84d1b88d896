package org.ninefifteen.testkit.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

/**
 * An OpenID Connect issuer on loopback, one for all tests of this JVM. It knows nobody and signs
 * whatever it is told: {@code TestIdentity.shared().token(it -> it.scopes("reports.read"))}.
 */
public final class TestIdentity {

  private final ECKey ecKey;
  private final RSAKey rsaKey;
  private final IssuerPages pages;
  private final TestPeople people;

  private TestIdentity() {
    try {
      ecKey = new ECKeyGenerator(Curve.P_256).keyID("ec").keyUse(KeyUse.SIGNATURE).generate();
      rsaKey = new RSAKeyGenerator(2048).keyID("rsa").keyUse(KeyUse.SIGNATURE).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException("Every Java platform makes such keys.", e);
    }
    pages = IssuerPages.of(new JWKSet(List.of(ecKey, rsaKey)).toString(true));
    people = new TestPeople(this, pages);
    pages.serve("/authorize", people::authorize);
    pages.serve("/token", people::token);
    pages.serve("/logout", people::logout);
  }

  private static final class Shared {
    private static final TestIdentity IDENTITY = new TestIdentity();
  }

  public static TestIdentity shared() {
    return Shared.IDENTITY;
  }

  /** Those whom it signs in with a browser. */
  public TestPeople people() {
    return people;
  }

  /** As {@code spring.security.oauth2.resourceserver.jwt.issuer-uri} takes it. */
  public String issuer() {
    return pages.address();
  }

  /** What a token would say that differs from the usual one in this. */
  public JWTClaimsSet claims(Consumer<TokenSpec> said) {
    TokenSpec spec = new TokenSpec(issuer(), Clock.systemUTC().instant());
    said.accept(spec);
    return spec.claims();
  }

  /** A token, signed with ES256. */
  public String token(Consumer<TokenSpec> said) {
    return sign(new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("ec").build(), claims(said));
  }

  /** The value of the header {@code Authorization}. */
  public String bearer(Consumer<TokenSpec> said) {
    return "Bearer " + token(said);
  }

  /** A token with another header; its algorithm chooses the key. */
  public String sign(JWSHeader header, JWTClaimsSet claims) {
    boolean isRsa = header.getAlgorithm().getName().startsWith("R");
    try {
      return sign(header, claims, isRsa ? new RSASSASigner(rsaKey) : new ECDSASigner(ecKey));
    } catch (JOSEException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** A token that somebody else signs. */
  public static String sign(JWSHeader header, JWTClaimsSet claims, JWSSigner signer) {
    SignedJWT token = new SignedJWT(header, claims);
    try {
      token.sign(signer);
    } catch (JOSEException e) {
      throw new IllegalArgumentException(e);
    }
    return token.serialize();
  }

  /** What everybody may know of the key named {@code rsa}. */
  public RSAKey publicRsaKey() {
    return rsaKey.toPublicJWK();
  }
}
