package org.ninefifteen.identity.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.ninefifteen.identity.Http;
import org.ninefifteen.identity.SignIn;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The realm file in a real Keycloak: the same claims as from the launcher's own server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeycloakIT {
  private static final String CONSOLE = "http://localhost:18080";
  private static final String PASSWORD = UUID.randomUUID().toString();
  private static final Map<String, String> GRANT = Map.of("grant_type", "client_credentials");
  private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");

  private Keycloak keycloak;
  private Admin admin;
  private HttpServer keys;
  private ECKey key;

  @BeforeAll
  void start() throws Exception {
    var folder = Distribution.unpacked();
    key = new ECKeyGenerator(Curve.P_256).keyUse(KeyUse.SIGNATURE).keyID("met-1").generate();
    keys = published(new JWKSet(key.toPublicJWK()).toString());
    var realm = Realm.with("a-chair", PASSWORD, "/medway/medway-community-safety", "chair");
    keycloak =
        Keycloak.start(
            folder,
            realm,
            Map.of(
                "CONSOLE_URL",
                CONSOLE,
                "MET_POLICE_KEYS_URL",
                "http://127.0.0.1:" + keys.getAddress().getPort() + "/keys"));
    admin = Admin.of(keycloak);
  }

  private static HttpServer published(String keys) throws Exception {
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/keys",
        exchange -> {
          var bytes = keys.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
    return server;
  }

  @AfterAll
  void end() {
    if (keycloak != null) {
      keycloak.close();
    }
    if (keys != null) {
      keys.stop(0);
    }
  }

  @Test
  void aSecretGivesATokenThatSaysForWhomItSpeaks() throws Exception {
    var claims = verified(json(withSecret("community-wardens", admin.secret("community-wardens"))));

    assertThat(claims.getIssuer()).isEqualTo(keycloak.issuer());
    assertThat(claims.getAudience()).containsExactly("nine-fifteen");
    assertThat(claims.getSubject()).isNotBlank();
    assertThat(claims.getExpirationTime()).isAfter(Instant.now());
    assertThat(claims.getStringClaim("partnership")).isEqualTo("medway");
    assertThat(claims.getStringListClaim("agencies")).containsExactly("community-wardens");
    assertThat(claims.getStringListClaim("roles")).isNull();
    assertThat(claims.getStringClaim("scope").split(" "))
        .containsExactlyInAnyOrder(
            "patrols.publish", "patrols.read", "reports.publish", "reports.read");
  }

  @Test
  void noSecretIsKnownBeforehand() {
    for (var guess : List.of("", "${KENT_POLICE_SECRET}", "secret", "kent-police", "null")) {
      assertThat(withSecret("kent-police", guess).statusCode()).as(guess).isIn(400, 401);
    }
    assertThat(withSecret("kent-police", admin.secret("community-wardens")).statusCode())
        .isEqualTo(401);
  }

  @Test
  void aScopeThatIsNotTheClientsIsRefused() {
    var form = new HashMap<>(GRANT);
    form.put("scope", "patrols.publish");

    var answer =
        new Http()
            .post(keycloak.endpoint("token"), form, "kent-police", admin.secret("kent-police"));

    assertThat(json(answer).path("error").asString()).isEqualTo("invalid_scope");
  }

  @Test
  void aKeyGivesATokenAndItsAssertionWorksOnce() throws Exception {
    var assertion = assertion("met-police", key);

    var claims = verified(json(withAssertion("met-police", assertion)));

    assertThat(claims.getAudience()).containsExactly("nine-fifteen");
    assertThat(claims.getStringClaim("partnership")).isEqualTo("camden");
    assertThat(claims.getStringListClaim("agencies")).containsExactly("met-police");
    assertRefused(withAssertion("met-police", assertion));
  }

  @Test
  void anotherKeyOrAnotherAgencysIsRefused() throws Exception {
    var other = new ECKeyGenerator(Curve.P_256).keyUse(KeyUse.SIGNATURE).keyID("met-1").generate();

    assertRefused(withAssertion("met-police", assertion("met-police", other)));
    assertRefused(withAssertion("kent-police", assertion("kent-police", key)));
    assertRefused(withAssertion("kent-police", assertion("met-police", key)));
  }

  @Test
  void aPersonSignsInByWayOfTheConsole() throws Exception {
    var code = code(SignIn.request());

    var tokens = json(redeem(code, SignIn.VERIFIER));

    var access = verified(tokens);
    assertThat(access.getAudience()).containsExactly("nine-fifteen");
    assertThat(access.getStringClaim("partnership")).isEqualTo("medway");
    assertThat(access.getStringListClaim("agencies")).containsExactly("medway-community-safety");
    assertThat(access.getStringListClaim("roles")).containsExactly("chair");
    assertThat(access.getStringClaim("scope")).contains("openid").doesNotContain(".");
    var identity = verified(tokens.path("id_token").asString());
    assertThat(identity.getAudience()).containsExactly("console");
    assertThat(identity.getStringClaim("preferred_username")).isEqualTo("a-chair");
    assertThat(identity.getStringListClaim("roles")).containsExactly("chair");
    var refreshed = refresh(tokens.path("refresh_token").asString());
    assertThat(verified(json(refreshed)).getStringListClaim("roles")).containsExactly("chair");
    assertThat(refresh(tokens.path("refresh_token").asString()).statusCode()).isEqualTo(400);
  }

  @Test
  void aCodeWithoutItsVerifierGivesNothing() {
    assertThat(redeem(code(SignIn.request()), "another-" + SignIn.VERIFIER).statusCode())
        .isEqualTo(400);
  }

  @Test
  void isRefusedWithoutPkceAndForAnotherAddress() {
    var withoutPkce = SignIn.request();
    withoutPkce.remove("code_challenge");
    withoutPkce.remove("code_challenge_method");
    var elsewhere = SignIn.request();
    elsewhere.put("redirect_uri", "http://localhost:18080/elsewhere");

    assertThat(Http.leadsTo(ask(new Http(), withoutPkce))).contains("error=invalid_request");
    assertThat(ask(new Http(), elsewhere).statusCode()).isEqualTo(400);
  }

  private String code(Map<String, String> request) {
    var browser = new Http();
    var page = ask(browser, request).body();
    var form = FORM.matcher(page);
    assertThat(form.find()).as(page).isTrue();
    var answer =
        browser.post(
            URI.create(form.group(1).replace("&amp;", "&")),
            Map.of("username", "a-chair", "password", PASSWORD));
    return Objects.requireNonNull(
        Http.parameter(Http.leadsTo(answer), "code"), () -> "No code: " + answer.body());
  }

  private HttpResponse<String> ask(Http browser, Map<String, String> request) {
    return browser.get(URI.create(keycloak.endpoint("auth") + "?" + Http.encoded(request)));
  }

  private HttpResponse<String> redeem(String code, String verifier) {
    return asConsole(
        Map.of(
            "grant_type",
            "authorization_code",
            "code",
            code,
            "redirect_uri",
            SignIn.BACK,
            "code_verifier",
            verifier));
  }

  private HttpResponse<String> refresh(String token) {
    return asConsole(Map.of("grant_type", "refresh_token", "refresh_token", token));
  }

  private HttpResponse<String> asConsole(Map<String, String> form) {
    return new Http().post(keycloak.endpoint("token"), form, "console", admin.secret("console"));
  }

  private HttpResponse<String> withSecret(String client, String secret) {
    return new Http().post(keycloak.endpoint("token"), GRANT, client, secret);
  }

  private HttpResponse<String> withAssertion(String client, String assertion) {
    var form = new HashMap<>(GRANT);
    form.put("client_id", client);
    form.put("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
    form.put("client_assertion", assertion);
    return new Http().post(keycloak.endpoint("token"), form);
  }

  private String assertion(String client, ECKey signer) throws Exception {
    var now = Instant.now();
    var claims =
        new JWTClaimsSet.Builder()
            .issuer(client)
            .subject(client)
            .audience(keycloak.issuer())
            .jwtID(UUID.randomUUID().toString())
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plusSeconds(60)))
            .build();
    var header = new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(signer.getKeyID()).build();
    var jwt = new SignedJWT(header, claims);
    jwt.sign(new ECDSASigner(signer));
    return jwt.serialize();
  }

  private static void assertRefused(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isIn(400, 401);
    assertThat(json(answer).has("access_token")).isFalse();
  }

  private JWTClaimsSet verified(JsonNode tokens) throws Exception {
    return verified(tokens.path("access_token").asString());
  }

  private JWTClaimsSet verified(String token) throws Exception {
    var published = JWKSet.load(keycloak.endpoint("certs").toURL());
    var processor = new DefaultJWTProcessor<SecurityContext>();
    processor.setJWSKeySelector(
        new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, new ImmutableJWKSet<>(published)));
    return processor.process(token, null);
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }
}
