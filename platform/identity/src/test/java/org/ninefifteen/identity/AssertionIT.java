package org.ninefifteen.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An agency's system with its key ({@code private_key_jwt}). */
@ExtendWith(OneServer.class)
class AssertionIT {
  private static final String TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

  @Test
  void givesATokenAsTheSecretDoes(Server server) throws Exception {
    var answer = ask(server, "kent-police", signed(server, "kent-police", claims -> {}));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    var claims = server.verified(json(answer).path("access_token").asString());
    assertThat(claims.getStringListClaim("agencies")).containsExactly("kent-police");
    assertThat(claims.getStringClaim("scope")).contains("reports.publish");
  }

  @Test
  void worksOnce(Server server) throws Exception {
    var assertion = signed(server, "kent-police", claims -> {});

    assertThat(ask(server, "kent-police", assertion).statusCode()).isEqualTo(200);
    assertRefused(ask(server, "kent-police", assertion));
    assertRefused(ask(server, "met-police", assertion));
  }

  @Test
  void ofAnotherAgencyIsRefused(Server server) throws Exception {
    var ofMet = signed(server, "met-police", claims -> {});
    var inTheNameOfKent =
        signed(server, "met-police", claims -> claims.issuer("kent-police").subject("kent-police"));

    assertRefused(ask(server, "kent-police", ofMet));
    assertRefused(ask(server, "kent-police", inTheNameOfKent));
    assertRefused(
        ask(server, "met-police", signed(server, "met-police", c -> c.subject("kent-police"))));
  }

  @Test
  void forAnotherServerIsRefused(Server server) throws Exception {
    assertRefused(
        ask(
            server,
            "kent-police",
            signed(server, "kent-police", claims -> claims.audience("https://elsewhere.example"))));
  }

  @Test
  void thatHasEndedOrNeverEndsIsRefused(Server server) throws Exception {
    for (var end :
        new Instant[] {Instant.now().minusSeconds(120), Instant.now().plusSeconds(900)}) {
      assertRefused(
          ask(
              server,
              "kent-police",
              signed(server, "kent-police", c -> c.expirationTime(Date.from(end)))));
    }
    assertRefused(
        ask(
            server,
            "kent-police",
            signed(server, "kent-police", claims -> claims.expirationTime(null))));
  }

  @Test
  void withoutAnIdIsRefused(Server server) throws Exception {
    assertRefused(
        ask(server, "kent-police", signed(server, "kent-police", claims -> claims.jwtID(null))));
  }

  @Test
  void withoutASignatureIsRefused(Server server) throws Exception {
    var unsigned = new PlainJWT(claims(server, "kent-police").build()).serialize();

    assertRefused(ask(server, "kent-police", unsigned));
  }

  /** The public key is no secret, and the client's secret no key. */
  @Test
  void withAMacIsRefused(Server server) throws Exception {
    var publicKey = key(server, "kent-police").toPublicJWK().toJSONString().getBytes(UTF_8);
    var secret = (server.secret("kent-police") + "-and-what-is-missing").getBytes(UTF_8);

    for (var key : new byte[][] {publicKey, secret}) {
      var assertion =
          signed(JWSAlgorithm.HS256, claims(server, "kent-police").build(), new MACSigner(key));
      assertRefused(ask(server, "kent-police", assertion));
    }
  }

  @Test
  void ofTheConsoleIsRefused(Server server) throws Exception {
    assertRefused(
        ask(
            server,
            "console",
            signed(server, "kent-police", c -> c.issuer("console").subject("console"))));
  }

  private static void assertRefused(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(401);
    assertThat(json(answer).path("error").asString()).isEqualTo("invalid_client");
  }

  private static HttpResponse<String> ask(Server server, String client, String assertion) {
    var form = new HashMap<>(Map.of("grant_type", "client_credentials", "client_id", client));
    form.put("client_assertion_type", TYPE);
    form.put("client_assertion", assertion);
    return new Http().post(server.at("/oauth2/token"), form);
  }

  private static String signed(Server server, String agency, Consumer<JWTClaimsSet.Builder> change)
      throws Exception {
    var claims = claims(server, agency);
    change.accept(claims);
    return signed(JWSAlgorithm.ES256, claims.build(), new ECDSASigner(key(server, agency)));
  }

  private static String signed(JWSAlgorithm algorithm, JWTClaimsSet claims, JWSSigner signer)
      throws JOSEException {
    var jwt = new SignedJWT(new JWSHeader(algorithm), claims);
    jwt.sign(signer);
    return jwt.serialize();
  }

  private static JWTClaimsSet.Builder claims(Server server, String agency) {
    return new JWTClaimsSet.Builder()
        .issuer(agency)
        .subject(agency)
        .audience(server.issuer())
        .jwtID(UUID.randomUUID().toString())
        .expirationTime(Date.from(Instant.now().plusSeconds(60)));
  }

  private static ECKey key(Server server, String agency) throws Exception {
    return ECKey.parse(
        Files.readString(server.folder().resolve("agencies/" + agency + ".private.json")));
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }
}
