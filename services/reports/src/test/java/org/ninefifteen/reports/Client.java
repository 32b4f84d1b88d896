package org.ninefifteen.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An agency's system, as plain as they are. */
final class Client {

  static final String REPORT =
      """
      {"agency": "kent-police", "channel": "PHONE", "occurredAt": "2019-02-18T22:40:00Z",
       "place": {"placeId": "mayford-estate-c", "name": "Mayford Estate, block C"},
       "classification": {"harm": "PERSONAL", "localIssues": [{"code": "cuckooing"}]},
       "immediateRisks": ["VULNERABLE_PERSON_AT_RISK"],
       "people": [{"person": "person-7f3a", "role": "VICTIM"}],
       "anonymous": false, "text": "The door was kicked in.", "what we do not know": 1}
      """;

  private static final JsonMapper JSON = new JsonMapper();

  private final HttpClient http = HttpClient.newHttpClient();
  private final String root;

  Client(int port) {
    this.root = "http://127.0.0.1:" + port + "/";
  }

  HttpResponse<String> post(String path, String body) {
    return post(path, body, null);
  }

  HttpResponse<String> post(String path, String body, @Nullable String key) {
    return postAsync(path, body, key).join();
  }

  CompletableFuture<HttpResponse<String>> postAsync(
      String path, String body, @Nullable String key) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(root + "partnerships/" + path))
            .header("content-type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    if (key != null) {
      request.header("Idempotency-Key", key);
    }
    return http.sendAsync(request.build(), BodyHandlers.ofString());
  }

  HttpResponse<String> get(String path) {
    return page("partnerships/" + path);
  }

  HttpResponse<String> page(String path) {
    try {
      return http.send(
          HttpRequest.newBuilder(URI.create(root + path)).build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  String received(String partnership) {
    return json(post(partnership + "/reports", REPORT)).get("report").stringValue();
  }

  static JsonNode json(HttpResponse<String> response) {
    return JSON.readTree(response.body());
  }
}
