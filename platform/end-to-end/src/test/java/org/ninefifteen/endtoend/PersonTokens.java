package org.ninefifteen.endtoend;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ninefifteen.identity.secrets.ClearSecrets;
import org.ninefifteen.launcher.options.Port;
import org.ninefifteen.testkit.identity.Browser;
import tools.jackson.databind.json.JsonMapper;

/** Gets the tokens of people, as the console does, from a launcher in another process. */
record PersonTokens(Map<Port, Integer> ports, ClearSecrets secrets) {
  private static final String VERIFIER = "a-verifier-of-the-tests-that-is-long-enough-for-it";
  private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

  /** The value of the header {@code Authorization}. */
  String bearer(String person) {
    var browser = new Browser(person, secrets.of(person).orElseThrow());
    var code = CODE.matcher(browser.sentBack(authorize(), home()).toString());
    if (!code.find()) {
      throw new AssertionError("No code came back.");
    }
    return "Bearer " + token(code.group(1));
  }

  private URI authorize() {
    return URI.create(
        provider()
            + "/oauth2/authorize?"
            + form(
                Map.of(
                    "response_type", "code",
                    "client_id", "console",
                    "redirect_uri", home(),
                    "scope", "openid profile",
                    "state", "here-and-now",
                    "code_challenge", challenge(),
                    "code_challenge_method", "S256")));
  }

  private String token(String code) {
    var basic = ("console:" + secrets.of("console").orElseThrow()).getBytes(US_ASCII);
    var asked =
        Map.of(
            "grant_type",
            "authorization_code",
            "code",
            code,
            "redirect_uri",
            home(),
            "code_verifier",
            VERIFIER);
    var request =
        HttpRequest.newBuilder(URI.create(provider() + "/oauth2/token"))
            .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(basic))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form(asked)))
            .build();
    return JsonMapper.shared().readTree(send(request)).path("access_token").asString();
  }

  private String provider() {
    return "http://localhost:" + ports.get(Port.IDENTITY);
  }

  private String home() {
    return "http://localhost:" + ports.get(Port.CONSOLE) + "/login/oauth2/code/nine-fifteen";
  }

  private static String challenge() {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has it.", e);
    }
  }

  private static String form(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
        .collect(Collectors.joining("&"));
  }

  private static String send(HttpRequest request) {
    try {
      var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new AssertionError("The token was refused: " + answer.statusCode());
      }
      return answer.body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
