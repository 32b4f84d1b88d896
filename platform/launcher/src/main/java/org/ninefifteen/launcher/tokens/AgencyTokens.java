package org.ninefifteen.launcher.tokens;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ninefifteen.identity.secrets.ClearSecrets;
import tools.jackson.databind.json.JsonMapper;

/** Asks for tokens as agencies' systems do, with their secrets, and again before one ends. */
public final class AgencyTokens {
  private static final Duration MARGIN = Duration.ofMinutes(1);

  private final HttpClient http = HttpClient.newHttpClient();
  private final Map<String, Token> tokens = new ConcurrentHashMap<>();
  private final URI endpoint;
  private final ClearSecrets secrets;

  private record Token(String value, long askAgain) {
    boolean isFresh() {
      return System.nanoTime() - askAgain < 0;
    }
  }

  public AgencyTokens(String issuer, ClearSecrets secrets) {
    this.endpoint = URI.create(issuer + "/oauth2/token");
    this.secrets = secrets;
  }

  /** The value of the header {@code Authorization}. */
  public String bearer(String agency) {
    var token =
        tokens.compute(agency, (name, old) -> old != null && old.isFresh() ? old : ask(name));
    return "Bearer " + token.value();
  }

  /** Of the team that prepares the partnership's call, which reads the agenda. */
  public String bearerOfTeam(String partnership) {
    return bearer(partnership + "-community-safety");
  }

  private Token ask(String agency) {
    var basic = agency + ":" + secret(agency);
    var request =
        HttpRequest.newBuilder(endpoint)
            .timeout(Duration.ofSeconds(30))
            .header("Authorization", "Basic " + base64(basic))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("grant_type=client_credentials"))
            .build();
    return token(agency, send(request));
  }

  private String secret(String agency) {
    return secrets
        .of(agency)
        .orElseThrow(
            () -> new IllegalStateException("No secret of " + agency + " in " + secrets.file()));
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Token token(String agency, HttpResponse<String> answer) {
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(
          "The token of %s was refused: %d".formatted(agency, answer.statusCode()));
    }
    var json = JsonMapper.shared().readTree(answer.body());
    var lasts = Duration.ofSeconds(json.path("expires_in").asLong()).minus(MARGIN);
    return new Token(json.path("access_token").asString(), System.nanoTime() + lasts.toNanos());
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while a token was asked for", e);
    }
  }
}
