package org.ninefifteen.kit.access.edge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.ninefifteen.testkit.Patience;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who knocks. */
final class Door {

  static final String THING = "/partnerships/medway/things/t1";

  private final HttpClient http = HttpClient.newHttpClient();
  private final int port;

  Door(int port) {
    this.port = port;
  }

  HttpResponse<String> get(String path, String... authorization) {
    return send(path, HttpRequest.newBuilder(), authorization);
  }

  HttpResponse<String> post(String path, String body, String... authorization) {
    var request = HttpRequest.newBuilder().POST(HttpRequest.BodyPublishers.ofString(body));
    return send(path, request.header("Content-Type", "application/json"), authorization);
  }

  private HttpResponse<String> send(
      String path, HttpRequest.Builder request, String... authorization) {
    for (String each : authorization) {
      request.header("Authorization", each);
    }
    try {
      return http.send(
          request.uri(URI.create("http://127.0.0.1:" + port + path)).timeout(Patience.LONG).build(),
          BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  static String problem(HttpResponse<String> response) {
    return new JsonMapper().readTree(response.body()).path("type").asString("");
  }
}
