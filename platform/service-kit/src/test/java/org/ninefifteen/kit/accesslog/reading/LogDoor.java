package org.ninefifteen.kit.accesslog.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.ninefifteen.testkit.identity.TestIdentity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where somebody asks for the log. */
final class LogDoor {

  private final HttpClient http = HttpClient.newHttpClient();
  private final int port;

  LogDoor(int port) {
    this.port = port;
  }

  static String bearer(String id, String partnership, String role, String agency) {
    return TestIdentity.shared()
        .bearer(it -> it.subject(id).partnership(partnership).roles(role).agencies(agency));
  }

  HttpResponse<String> get(String path, String authorization) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    if (!authorization.isEmpty()) {
      request.header("Authorization", authorization);
    }
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** To one who may have it. */
  JsonNode page(String path, String authorization) {
    HttpResponse<String> response = get(path, authorization);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return new JsonMapper().readTree(response.body());
  }
}
