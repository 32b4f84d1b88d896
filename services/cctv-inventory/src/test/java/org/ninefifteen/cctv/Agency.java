package org.ninefifteen.cctv;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An agency's system that speaks to the inventory. */
@TestComponent
@Lazy
class Agency {

  private static final JsonMapper JSON = new JsonMapper();

  /** A busy machine is no fault of the service. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final WebTestClient client;

  Agency(Environment environment) {
    int port = environment.getRequiredProperty("local.server.port", Integer.class);
    this.client =
        WebTestClient.bindToServer()
            .baseUrl("http://127.0.0.1:" + port)
            .responseTimeout(PATIENCE)
            .build();
  }

  /** What it was answered. */
  record Answer(int status, JsonNode body) {

    String problem() {
      return body.path("type").asString("");
    }

    String at(String pointer) {
      return body.at(pointer).asString("");
    }
  }

  Answer post(String path, String body) {
    return post(path, body, null);
  }

  Answer post(String path, String body, @Nullable String key) {
    return answer(
        client
            .post()
            .uri("/partnerships/" + path)
            .headers(headers -> {
              if (key != null) {
                headers.set("Idempotency-Key", key);
              }
            })
            .contentType(MediaType.APPLICATION_JSON)
            .bodyValue(body)
            .exchange()
            .expectBody()
            .returnResult());
  }

  Answer get(String path) {
    return read("/partnerships/" + path);
  }

  Answer openApi() {
    return read("/v3/api-docs");
  }

  private Answer read(String path) {
    return answer(client.get().uri(path).exchange().expectBody().returnResult());
  }

  private static Answer answer(EntityExchangeResult<byte[]> result) {
    byte[] body = Objects.requireNonNull(result.getResponseBody());
    return new Answer(result.getStatus().value(), JSON.readTree(body));
  }
}
