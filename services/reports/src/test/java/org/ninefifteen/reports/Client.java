package org.ninefifteen.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.testkit.identity.TestIdentity;
import org.ninefifteen.testkit.identity.TokenSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A system of agencies, as plain as they are. To each partnership it brings a token of that one; to
 * one that is not, Medway's.
 */
final class Client {

  static final String REPORT =
      """
      {"agency": "kent-police", "channel": "PHONE", "occurredAt": "2019-02-18T22:40:00Z",
       "place": {"placeId": "mayford-estate-c", "name": "Mayford Estate, block C"},
       "classification": {"harm": "PERSONAL", "localIssues": [{"code": "cuckooing"}]},
       "immediateRisks": ["VULNERABLE_PERSON_AT_RISK"],
       "people": [{"person": "person-7f3a", "role": "VICTIM"}],
       "anonymous": false, "text": "The door was kicked in.", "what we do not know": 1,
       "disclosure": {"gateway": "CDA-1998-S115", "regime": "DPA2018-PART3",
                      "marking": "OFFICIAL-SENSITIVE"}}
      """;

  private static final JsonMapper JSON = new JsonMapper();

  private final HttpClient http = HttpClient.newHttpClient();
  private final Map<String, String> tokens = new ConcurrentHashMap<>();
  private final String root;
  private final Consumer<TokenSpec> who;

  /** Of two agencies, each with all that a system may do. */
  Client(int port) {
    this(
        port,
        it ->
            it.agencies("kent-police", "medway-housing")
                .scopes("reports.publish", "reports.read", "details.read"));
  }

  Client(int port, Consumer<TokenSpec> who) {
    this.root = "http://127.0.0.1:" + port + "/";
    this.who = who;
  }

  private String bearer(String path) {
    return tokens.computeIfAbsent(
        path.startsWith("camden/") ? "camden" : "medway",
        partnership ->
            TestIdentity.shared().bearer(who.andThen(it -> it.partnership(partnership))));
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
            .header("authorization", bearer(path))
            .POST(HttpRequest.BodyPublishers.ofString(body));
    if (key != null) {
      request.header("Idempotency-Key", key);
    }
    return http.sendAsync(request.build(), BodyHandlers.ofString());
  }

  HttpResponse<String> csv(String path, String body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(root + "partnerships/" + path))
            .header("authorization", bearer(path))
            .header("content-type", "text/csv")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    return http.sendAsync(request.build(), BodyHandlers.ofString()).join();
  }

  CompletableFuture<HttpResponse<String>> getAsync(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(root + "partnerships/" + path));
    return http.sendAsync(
        request.header("authorization", bearer(path)).build(), BodyHandlers.ofString());
  }

  HttpResponse<String> get(String path) {
    return send("partnerships/" + path, bearer(path));
  }

  HttpResponse<String> page(String path) {
    return send(path, bearer(path));
  }

  private HttpResponse<String> send(String path, String bearer) {
    try {
      return http.send(
          HttpRequest.newBuilder(URI.create(root + path)).header("authorization", bearer).build(),
          BodyHandlers.ofString());
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

  /** What was found fault with. */
  static List<String> fields(HttpResponse<String> refusal) {
    return json(refusal)
        .get("errors")
        .valueStream()
        .map(error -> error.get("field").stringValue())
        .toList();
  }

  static String type(HttpResponse<String> refusal) {
    return json(refusal).get("type").stringValue();
  }
}
