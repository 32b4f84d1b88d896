package org.ninefifteen.identity;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.net.URI;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** Somebody's browser on the way through the sign-in, and the console that sent it there. */
public final class SignIn {
  public static final String VERIFIER = "a-verifier-that-is-long-enough-to-be-one-4f9c2e7b1d";
  public static final String BACK = Server.CONSOLE + "/login/oauth2/code/nine-fifteen";
  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final Server server;
  final Http browser = new Http();

  SignIn(Server server) {
    this.server = server;
  }

  public static Map<String, String> request() {
    var request = new LinkedHashMap<String, String>();
    request.put("response_type", "code");
    request.put("client_id", "console");
    request.put("redirect_uri", BACK);
    request.put("scope", "openid profile");
    request.put("state", "a-state");
    request.put("nonce", "a-nonce");
    request.put("code_challenge", challenge());
    request.put("code_challenge_method", "S256");
    return request;
  }

  public HttpResponse<String> ask(Map<String, String> request) {
    return browser.get(server.at("/oauth2/authorize?" + Http.encoded(request)));
  }

  public HttpResponse<String> type(String name, String password) {
    var page = browser.get(server.at("/sign-in"));
    var csrf = CSRF.matcher(page.body());
    if (!csrf.find()) {
      throw new AssertionError("The page has no token:\n" + page.body());
    }
    return browser.post(
        server.at("/sign-in"),
        Map.of("username", name, "password", password, "_csrf", csrf.group(1)));
  }

  /** The whole way, to the code that the console is given. */
  String code(String name) {
    ask(request());
    var answer = type(name, server.secret(name));
    var back = Http.leadsTo(browser.get(URI.create(Http.leadsTo(answer))));
    return Objects.requireNonNull(Http.parameter(back, "code"), back);
  }

  public HttpResponse<String> redeem(String code, String verifier) {
    return token(
        Map.of(
            "grant_type", "authorization_code",
            "code", code,
            "redirect_uri", BACK,
            "code_verifier", verifier));
  }

  public HttpResponse<String> refresh(String token) {
    return token(Map.of("grant_type", "refresh_token", "refresh_token", token));
  }

  private HttpResponse<String> token(Map<String, String> form) {
    return new Http().post(server.at("/oauth2/token"), form, "console", server.secret("console"));
  }

  private static String challenge() {
    try {
      var hash = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
