package org.ninefifteen.contacts;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An agency's system, in a partnership. */
final class Client {

  private static final JsonMapper JSON = new JsonMapper();

  private final WebTestClient web;
  private final String root;

  Client(int port, String partnership) {
    this.web =
        WebTestClient.bindToServer()
            .baseUrl("http://127.0.0.1:" + port)
            .responseTimeout(Duration.ofSeconds(20))
            .build();
    this.root = "/partnerships/" + partnership;
  }

  /** What came back. */
  record Reply(int status, JsonNode body) {

    /** Of a refusal. */
    String problem() {
      return body.path("type").asString("");
    }

    String text(String name) {
      return body.path(name).asString("");
    }
  }

  Reply post(String path, String body) {
    return post(path, body, null);
  }

  Reply post(String path, String body, @Nullable String idempotencyKey) {
    var request = web.post().uri(root + path).contentType(MediaType.APPLICATION_JSON);
    if (idempotencyKey != null) {
      request.header("Idempotency-Key", idempotencyKey);
    }
    return reply(request.bodyValue(body));
  }

  Reply get(String path) {
    return reply(web.get().uri(root + path));
  }

  private static Reply reply(WebTestClient.RequestHeadersSpec<?> request) {
    var result = request.exchange().expectBody().returnResult();
    byte[] body = result.getResponseBody();
    return new Reply(
        result.getStatus().value(), body == null ? JSON.nullNode() : JSON.readTree(body));
  }
}
