package org.ninefifteen.launcher.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.ninefifteen.launcher.tokens.AgencyTokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The public addresses of the services: the demo has no other way in than everybody. */
final class Door {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Map<String, String> addresses;
  private final AgencyTokens tokens;
  private final HttpClient http = HttpClient.newHttpClient();

  Door(Map<String, String> addresses, AgencyTokens tokens) {
    this.addresses = Map.copyOf(addresses);
    this.tokens = tokens;
  }

  /** What the service calls the thing that it made. */
  String post(Post post) {
    var request =
        request(post.to(), post.path(), tokens.bearer(post.agency()))
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", "demo-" + post.key())
            .POST(BodyPublishers.ofString(post.body().toString()))
            .build();
    var location = send(request).headers().firstValue("Location").orElse("");
    return location.substring(location.lastIndexOf('/') + 1);
  }

  JsonNode postCsv(String to, String agency, String path, String csv) {
    var request = request(to, path, tokens.bearer(agency)).header("Content-Type", "text/csv");
    return answer(request.POST(BodyPublishers.ofString(csv)).build());
  }

  /** As the team that prepares the call sees it. */
  JsonNode get(String from, String partnership, String path) {
    var request = request(from, path, tokens.bearerOfTeam(partnership));
    return answer(request.GET().build());
  }

  private HttpRequest.Builder request(String to, String path, String bearer) {
    return HttpRequest.newBuilder(URI.create(addresses.get(to) + path))
        .header("Authorization", bearer)
        .timeout(Duration.ofSeconds(30));
  }

  private JsonNode answer(HttpRequest request) {
    return JSON.readTree(send(request).body());
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return accepted(http.send(request, BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while the demo was loaded", e);
    }
  }

  private static HttpResponse<String> accepted(HttpResponse<String> answer) {
    if (answer.statusCode() >= 300) {
      var request = answer.request();
      throw new IllegalStateException(
          "%s %s answered %d: %s"
              .formatted(request.method(), request.uri(), answer.statusCode(), answer.body()));
    }
    return answer;
  }
}
