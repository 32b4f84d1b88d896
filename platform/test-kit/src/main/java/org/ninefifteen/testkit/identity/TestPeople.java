package org.ninefifteen.testkit.identity;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Signs people in by the authorization code flow, proof key and all, but for the page: whoever a
 * test names is signed in at once. As in any provider a browser has a session here, in a cookie.
 */
public final class TestPeople {

  /** The secret of every client. */
  public static final String SECRET = "a-secret-of-the-tests";

  private static final String COOKIE = "provider=";

  private final TestIdentity identity;
  private final IssuerPages pages;
  private final Map<String, Granted> codes = new ConcurrentHashMap<>();
  private final Map<String, Granted> refreshes = new ConcurrentHashMap<>();
  private volatile Consumer<TokenSpec> next = TestPeople::usual;
  private volatile Consumer<TokenSpec> ofIdentity = spec -> {};
  private volatile Duration lasting = Duration.ofHours(1);

  TestPeople(TestIdentity identity, IssuerPages pages) {
    this.identity = identity;
    this.pages = pages;
  }

  private record Granted(
      Consumer<TokenSpec> person,
      String client,
      String session,
      @Nullable String nonce,
      @Nullable String challenge,
      @Nullable String redirect) {}

  private static void usual(TokenSpec spec) {
    spec.subject("representative").roles("representative");
  }

  /** A representative of Kent Police, whose tokens last an hour. */
  public void usualDay() {
    next = TestPeople::usual;
    ofIdentity = spec -> {};
    lasting = Duration.ofHours(1);
    pages.isAway(false);
  }

  /**
   * From now on whoever comes is this person; it differs from {@link TokenSpec} in what is said.
   */
  public void signsIn(Consumer<TokenSpec> person) {
    next = person;
  }

  /** What identity tokens say otherwise than they should. */
  public void says(Consumer<TokenSpec> inIdentityTokens) {
    ofIdentity = inIdentityTokens;
  }

  public void tokensLast(Duration lasting) {
    this.lasting = lasting;
  }

  /** Nobody's token is made new any more. */
  public void forgetsEverybody() {
    refreshes.clear();
  }

  /** Until the next usual day, no token is given to anybody, and no answer. */
  public void goesAway() {
    pages.isAway(true);
  }

  void authorize(HttpExchange exchange) throws IOException {
    Map<String, String> asked = form(exchange.getRequestURI().getRawQuery());
    String session = session(exchange);
    String code = UUID.randomUUID().toString();
    codes.put(
        code,
        new Granted(
            next,
            asked.getOrDefault("client_id", ""),
            session,
            asked.get("nonce"),
            "S256".equals(asked.get("code_challenge_method")) ? asked.get("code_challenge") : null,
            asked.get("redirect_uri")));
    exchange.getResponseHeaders().add("Set-Cookie", COOKIE + session + "; Path=/; HttpOnly");
    lead(
        exchange,
        asked.get("redirect_uri")
            + "?code="
            + code
            + "&state="
            + URLEncoder.encode(asked.getOrDefault("state", ""), UTF_8));
  }

  void token(HttpExchange exchange) throws IOException {
    Map<String, String> asked = form(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
    Granted granted = granted(asked);
    if (pages.isAway()) {
      exchange.close();
    } else if (!isClient(exchange, asked)) {
      IssuerPages.answer(exchange, 401, "{\"error\": \"invalid_client\"}");
    } else if (granted == null) {
      IssuerPages.answer(exchange, 400, "{\"error\": \"invalid_grant\"}");
    } else {
      IssuerPages.answer(exchange, 200, tokens(granted));
    }
  }

  void logout(HttpExchange exchange) throws IOException {
    Map<String, String> asked = form(exchange.getRequestURI().getRawQuery());
    exchange.getResponseHeaders().add("Set-Cookie", COOKIE + "; Path=/; Max-Age=0");
    lead(exchange, asked.getOrDefault("post_logout_redirect_uri", "/nowhere"));
  }

  /** Each code and each refresh token is good once. */
  private @Nullable Granted granted(Map<String, String> asked) {
    if ("refresh_token".equals(asked.get("grant_type"))) {
      return refreshes.remove(asked.getOrDefault("refresh_token", ""));
    }
    Granted granted = codes.remove(asked.getOrDefault("code", ""));
    boolean isProven =
        granted != null
            && granted.challenge() != null
            && granted.challenge().equals(hash(asked.getOrDefault("code_verifier", "")))
            && String.valueOf(granted.redirect()).equals(asked.get("redirect_uri"));
    return isProven ? granted : null;
  }

  private String tokens(Granted granted) {
    String refresh = UUID.randomUUID().toString();
    refreshes.put(refresh, granted);
    String access =
        identity.token(spec -> {
          granted.person().accept(spec);
          spec.claim("exp", end(spec));
        });
    return """
    {"access_token": "%s", "id_token": "%s", "refresh_token": "%s", "token_type": "Bearer",
     "scope": "openid", "expires_in": %d}
    """
        .formatted(access, identityToken(granted), refresh, lasting.toSeconds());
  }

  private String identityToken(Granted granted) {
    var claims =
        identity.claims(spec -> {
          granted.person().accept(spec);
          spec.audience(granted.client()).claim("sid", granted.session());
          spec.claim("nonce", granted.nonce());
          ofIdentity.accept(spec);
        });
    return identity.sign(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("rsa").build(), claims);
  }

  private Date end(TokenSpec spec) {
    return Date.from(spec.claims().getIssueTime().toInstant().plus(lasting));
  }

  private static boolean isClient(HttpExchange exchange, Map<String, String> asked) {
    String header = exchange.getRequestHeaders().getFirst("Authorization");
    return header != null
        && header.startsWith("Basic ")
        && new String(Base64.getDecoder().decode(header.substring(6)), UTF_8).endsWith(":" + SECRET)
        && !asked.containsKey("client_secret");
  }

  private static String session(HttpExchange exchange) {
    String cookies = String.valueOf(exchange.getRequestHeaders().getFirst("Cookie"));
    return Arrays.stream(cookies.split("; "))
        .filter(cookie -> cookie.startsWith(COOKIE))
        .map(cookie -> cookie.substring(COOKIE.length()))
        .findFirst()
        .orElseGet(() -> UUID.randomUUID().toString());
  }

  private static void lead(HttpExchange exchange, String to) throws IOException {
    exchange.getResponseHeaders().set("Location", to);
    exchange.sendResponseHeaders(302, -1);
    exchange.close();
  }

  private static Map<String, String> form(@Nullable String encoded) {
    return Arrays.stream(String.valueOf(encoded).split("&"))
        .map(pair -> pair.split("=", 2))
        .filter(pair -> pair.length == 2)
        .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], UTF_8)));
  }

  private static String hash(String verifier) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
