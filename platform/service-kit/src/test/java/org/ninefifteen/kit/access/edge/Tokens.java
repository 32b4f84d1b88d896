package org.ninefifteen.kit.access.edge;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jwt.JWTClaimsSet;
import java.util.List;
import java.util.function.Consumer;
import org.ninefifteen.testkit.identity.TestIdentity;
import org.ninefifteen.testkit.identity.TokenSpec;

/** Tokens as they should be, for attacks to begin with. */
final class Tokens {

  static final TestIdentity IDENTITY = TestIdentity.shared();

  /** What no answer may say again. */
  static final String CANARY = "canary-4711";

  private static final String SCHEME = "Bearer ";

  private Tokens() {}

  static String good() {
    return bearer(it -> {});
  }

  /** Without the scheme. */
  static String token() {
    return good().substring(SCHEME.length());
  }

  static String bearer(Consumer<TokenSpec> said) {
    return IDENTITY.bearer(usual(said));
  }

  private static Consumer<TokenSpec> usual(Consumer<TokenSpec> said) {
    Consumer<TokenSpec> usual = it -> it.scopes("things.read");
    return usual.andThen(said);
  }

  static JWTClaimsSet claims(Consumer<TokenSpec> said) {
    return IDENTITY.claims(usual(said));
  }

  static JWSHeader header(Consumer<JWSHeader.Builder> said) {
    JWSHeader.Builder header = new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("ec");
    said.accept(header);
    return header.build();
  }

  /** The one header of a request that brings this. */
  static List<String> one(String token) {
    return List.of(SCHEME + token);
  }
}
