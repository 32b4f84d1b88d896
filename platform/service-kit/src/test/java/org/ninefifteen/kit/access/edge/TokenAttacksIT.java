package org.ninefifteen.kit.access.edge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

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
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.ninefifteen.testkit.identity.TestIdentity;
import org.ninefifteen.testkit.identity.TokenSpec;
import org.ninefifteen.testkit.parts.WithParts;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever is tried with a token: the same answer, which tells nothing. */
@SpringBootTest(classes = Things.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@WithParts
class TokenAttacksIT {

  private static final TestIdentity IDENTITY = TestIdentity.shared();
  private static final JWSHeader ES256 = header(it -> {});
  private static final String CANARY = "canary-4711";

  @LocalServerPort int port;

  @Test
  void letsTheUnchangedTokenIn() {
    assertThat(new Door(port).get(Door.THING, good()).statusCode()).isEqualTo(200);
  }

  @TestFactory
  Stream<DynamicTest> refuses() {
    assertThat(attacks()).hasSizeGreaterThan(40);
    return attacks().entrySet().stream()
        .map(
            attack -> DynamicTest.dynamicTest(attack.getKey(), () -> isRefused(attack.getValue())));
  }

  private void isRefused(List<String> authorization) {
    HttpResponse<String> response =
        new Door(port).get(Door.THING, authorization.toArray(String[]::new));

    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(response.headers().firstValue("WWW-Authenticate"))
        .hasValueSatisfying(said -> assertThat(said).startsWith("Bearer"));
    assertThat(response.body())
        .isEqualTo(
            "{\"type\":\"urn:problem:not-signed-in\",\"title\":\"Not signed in\",\"status\":401,"
                + "\"detail\":\"Send a valid access token as Bearer.\"}");
    assertThat(response.headers().map().toString()).doesNotContain(CANARY);
  }

  @Test
  void readsNoTokenFromTheQuery() {
    String token = good().substring("Bearer ".length());

    assertThat(new Door(port).get(Door.THING + "?access_token=" + token).statusCode())
        .isEqualTo(401);
  }

  private static Map<String, List<String>> attacks() {
    Map<String, List<String>> attacks = new LinkedHashMap<>();
    headers(attacks);
    signatures(attacks);
    claims(attacks);
    forms(attacks);
    return attacks;
  }

  private static void headers(Map<String, List<String>> attacks) {
    attacks.put("no header", List.of());
    attacks.put("an empty header", List.of(""));
    attacks.put("a scheme alone", List.of("Bearer"));
    attacks.put("an empty token", List.of("Bearer "));
    attacks.put("no scheme", List.of(good().substring("Bearer ".length())));
    attacks.put("another scheme", List.of(good().replace("Bearer", "Basic")));
    attacks.put("two good headers", List.of(good(), good()));
    attacks.put("a good and a bad header", List.of(good(), "Bearer " + CANARY));
    attacks.put("two tokens in one header", List.of(good() + "," + good()));
    attacks.put("a huge token", List.of("Bearer " + "a".repeat(20_000) + ".b.c"));
    attacks.put("a huge good token", List.of(bearer(it -> it.claim("x", "y".repeat(9_000)))));
  }

  private static void signatures(Map<String, List<String>> attacks) {
    JWTClaimsSet claims = claims(it -> {});
    attacks.put("algorithm none", one(new PlainJWT(claims).serialize()));
    attacks.put("algorithm None, spelled so", one(unsigned("{\"alg\":\"None\"}", claims) + "x"));
    attacks.put(
        "algorithm none with a signature", one(unsigned("{\"alg\":\"none\"}", claims) + "x"));
    attacks.put("no algorithm", one(unsigned("{}", claims) + "x"));
    attacks.put("a signature cut off", one(cut(good())));
    attacks.put("an empty signature", one(good().replaceAll("[^.]*$", "").substring(7)));
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
  }

  private static void claims(Map<String, List<String>> attacks) {
    Instant now = Instant.now();
    Instant longAgo = now.minus(2, ChronoUnit.HOURS);
    attacks.put("expired", bad(it -> it.validBetween(longAgo, now.minus(1, ChronoUnit.HOURS))));
    attacks.put("just expired", bad(it -> it.validBetween(longAgo, now.minusSeconds(40))));
    attacks.put(
        "not yet valid", bad(it -> it.validBetween(now.plusSeconds(600), now.plusSeconds(900))));
    attacks.put("without an end", bad(it -> it.claim("exp", null)));
    attacks.put("an end that is a text", bad(it -> it.claim("exp", "never")));
    attacks.put("without audience", bad(it -> it.claim("aud", null)));
    attacks.put("another audience", bad(it -> it.audience("somebody-else")));
    attacks.put(
        "an audience that starts like ours", bad(it -> it.audience("nine-fifteen-console")));
    attacks.put("our audience in capitals", bad(it -> it.audience("Nine-Fifteen")));
    attacks.put("our audience with a blank", bad(it -> it.audience("nine-fifteen ")));
    attacks.put("our audience within a text", bad(it -> it.claim("aud", "x nine-fifteen")));
    attacks.put("another issuer", bad(it -> it.claim("iss", "https://" + CANARY)));
    attacks.put("our issuer with a slash", bad(it -> it.claim("iss", IDENTITY.issuer() + "/")));
    attacks.put("without issuer", bad(it -> it.claim("iss", null)));
    attacks.put("without subject", bad(it -> it.claim("sub", null)));
    attacks.put("a blank subject", bad(it -> it.subject(" ")));
    attacks.put("without partnership", bad(it -> it.claim("partnership", null)));
    attacks.put("a partnership that nobody serves", bad(it -> it.partnership("narnia")));
    attacks.put(
        "two partnerships", bad(it -> it.claim("partnership", List.of("medway", "camden"))));
    attacks.put("agencies as a text", bad(it -> it.claim("agencies", "kent-police")));
    attacks.put("agencies as numbers", bad(it -> it.claim("agencies", List.of(1, 2))));
    attacks.put("roles as an object", bad(it -> it.claim("roles", Map.of("operator", true))));
    attacks.put("a scope that is a number", bad(it -> it.claim("scope", 7)));
  }

  private static void forms(Map<String, List<String>> attacks) {
    attacks.put("rubbish", one(CANARY));
    attacks.put("garbage as base64", one("%%%.@@@.***"));
    attacks.put("base64 that is no JSON", one("AAAA.BBBB.CCCC"));
    attacks.put("a token of two parts", one("e30.e30"));
    attacks.put("a token of four parts", one(good().substring(7) + ".AAAA"));
    attacks.put("an encrypted token", one("e30.e30.e30.e30.e30"));
    attacks.put("an illegal character at the end", one(good().substring(7) + "!"));
    attacks.put("padding at the end", one(good().substring(7) + "=="));
    attacks.put("a blank within", one(good().substring(7).replaceFirst("\\.", " .")));
    attacks.put("a header of deep arrays", one(Base64URL.encode("[".repeat(3_000)) + ".e30.AAAA"));
    attacks.put("claims that are an array", one(raw("[]")));
    attacks.put(
        "claims that name one thing twice",
        one(raw("{\"sub\":\"a\",\"sub\":\"b\",\"aud\":\"nine-fifteen\"}")));
  }

  private static String good() {
    return bearer(it -> {});
  }

  private static String bearer(Consumer<TokenSpec> said) {
    return IDENTITY.bearer(usual(said));
  }

  private static Consumer<TokenSpec> usual(Consumer<TokenSpec> said) {
    Consumer<TokenSpec> usual = it -> it.scopes("things.read");
    return usual.andThen(said);
  }

  private static JWTClaimsSet claims(Consumer<TokenSpec> said) {
    return IDENTITY.claims(usual(said));
  }

  private static List<String> bad(Consumer<TokenSpec> said) {
    return List.of(bearer(said));
  }

  private static List<String> one(String token) {
    return List.of("Bearer " + token);
  }

  private static JWSHeader header(Consumer<JWSHeader.Builder> said) {
    JWSHeader.Builder header = new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("ec");
    said.accept(header);
    return header.build();
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

  /** Signed by us, whatever it is. */
  private static String raw(String payload) {
    String signature = good().replaceAll("^.*\\.", "");
    return Base64URL.encode(ES256.toString()) + "." + Base64URL.encode(payload) + "." + signature;
  }

  private static String cut(String bearer) {
    return bearer.substring("Bearer ".length(), bearer.length() - 8);
  }

  private static String spliced() {
    List<String> ours = new ArrayList<>(List.of(good().substring(7).split("\\.")));
    String theirs = bearer(it -> it.agencies("medway-housing")).substring(7).split("\\.", -1)[1];
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
