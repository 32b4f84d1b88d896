package org.ninefifteen.kit.access.edge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.ninefifteen.kit.access.edge.Tokens.CANARY;
import static org.ninefifteen.kit.access.edge.Tokens.IDENTITY;
import static org.ninefifteen.kit.access.edge.Tokens.bearer;
import static org.ninefifteen.kit.access.edge.Tokens.claims;
import static org.ninefifteen.kit.access.edge.Tokens.header;
import static org.ninefifteen.kit.access.edge.Tokens.one;
import static org.ninefifteen.kit.access.edge.Tokens.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.Base64;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.ninefifteen.testkit.identity.TestIdentity;

/** Tokens that nobody, or somebody else, has signed. */
final class SignatureAttacks {

  private SignatureAttacks() {}

  static Map<String, List<String>> all() {
    Map<String, List<String>> attacks = new LinkedHashMap<>();
    JWTClaimsSet claims = claims(it -> {});
    attacks.put("algorithm none", one(new PlainJWT(claims).serialize()));
    attacks.put("algorithm None, spelled so", one(unsigned("{\"alg\":\"None\"}", claims) + "x"));
    attacks.put(
        "algorithm none with a signature", one(unsigned("{\"alg\":\"none\"}", claims) + "x"));
    attacks.put("no algorithm", one(unsigned("{}", claims) + "x"));
    attacks.put("a signature cut off", one(token().replaceAll(".{8}$", "")));
    attacks.put("an empty signature", one(token().replaceAll("[^.]*$", "")));
    attacks.put("HS256 with the public key as PEM", one(confused(pem())));
    attacks.put("HS256 with the public key as JSON", one(confused(publicKey().toJSONString())));
    attacks.put("HS256 with the modulus", one(confused(publicKey().getModulus().toString())));
    attacks.put("another's key under our name", one(forged("rsa", it -> {})));
    attacks.put("another's key under its own name", one(forged(CANARY, it -> {})));
    attacks.put("a name that is a path", one(forged("../../../../dev/null", it -> {})));
    attacks.put("a name that is a query", one(forged("rsa' OR '1'='1", it -> {})));
    attacks.put(
        "another's key, embedded", one(forged("rsa", it -> it.jwk(foreign().toPublicJWK()))));
    attacks.put("another's keys by address", one(forged("rsa", it -> it.jwkURL(elsewhere()))));
    attacks.put("a certificate by address", one(forged("rsa", it -> it.x509CertURL(elsewhere()))));
    attacks.put(
        "an embedded certificate",
        one(forged("rsa", it -> it.x509CertChain(List.of(new Base64("AAAA"))))));
    attacks.put("RS512 with our key", one(signed(JWSAlgorithm.RS512, "rsa")));
    attacks.put("RS384 with our key", one(signed(JWSAlgorithm.RS384, "rsa")));
    attacks.put(
        "a header that must be understood",
        one(
            IDENTITY.sign(
                header(it -> it.criticalParams(Set.of("x")).customParam("x", 1)), claims)));
    attacks.put("another type", one(typed("logout+jwt")));
    attacks.put("a type of ours, almost", one(typed("at+jwt+x")));
    attacks.put("claims of one agency under another's signature", one(spliced()));
    return attacks;
  }

  private static String typed(String type) {
    return IDENTITY.sign(header(it -> it.type(new JOSEObjectType(type))), claims(it -> {}));
  }

  private static String signed(JWSAlgorithm algorithm, String key) {
    return IDENTITY.sign(new JWSHeader.Builder(algorithm).keyID(key).build(), claims(it -> {}));
  }

  private static String unsigned(String header, JWTClaimsSet claims) {
    return Base64URL.encode(header) + "." + Base64URL.encode(claims.toString()) + ".";
  }

  private static String spliced() {
    List<String> ours = List.of(token().split("\\.", -1));
    String theirs = bearer(it -> it.agencies("medway-housing")).split("\\.", -1)[1];
    return ours.get(0) + "." + theirs + "." + ours.get(2);
  }

  private static String confused(String secret) {
    try {
      return TestIdentity.sign(
          new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("rsa").build(),
          claims(it -> {}),
          new MACSigner(secret.getBytes(UTF_8)));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static RSAKey publicKey() {
    return IDENTITY.publicRsaKey();
  }

  private static String pem() {
    try {
      return "-----BEGIN PUBLIC KEY-----\n"
          + java.util.Base64.getMimeEncoder()
              .encodeToString(publicKey().toRSAPublicKey().getEncoded())
          + "\n-----END PUBLIC KEY-----\n";
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String forged(String keyId, Consumer<JWSHeader.Builder> said) {
    JWSHeader.Builder header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(keyId);
    said.accept(header);
    try {
      return TestIdentity.sign(header.build(), claims(it -> {}), new RSASSASigner(foreign()));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class Foreign {
    private static final RSAKey KEY = generated();

    private static RSAKey generated() {
      try {
        return new RSAKeyGenerator(2048).keyID(CANARY).generate();
      } catch (JOSEException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static RSAKey foreign() {
    return Foreign.KEY;
  }

  private static URI elsewhere() {
    return URI.create("http://127.0.0.1:9/keys");
  }
}
