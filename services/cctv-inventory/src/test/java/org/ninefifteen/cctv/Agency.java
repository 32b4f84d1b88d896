package org.ninefifteen.cctv;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.testkit.Patience;
import org.ninefifteen.testkit.identity.TestIdentity;
import org.ninefifteen.testkit.identity.TokenSpec;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A system of agencies that speaks to the inventory. To each partnership it brings a token of that
 * one; to one that there is not, Medway's.
 */
@TestComponent
@Lazy
class Agency {

  private static final JsonMapper JSON = new JsonMapper();

  private final WebTestClient client;

  private final Consumer<TokenSpec> who;
  private final Map<String, String> tokens = new ConcurrentHashMap<>();

  /** Of several, with all that a system may do. */
  @Autowired
  Agency(Environment environment) {
    this(
        environment,
        it ->
            it.agencies("medway-cctv", "camden-cctv", "trafford-cctv")
                .scopes("cctv-inventory.publish", "cctv-inventory.read", "cctv-inventory.summary"));
  }

  Agency(Environment environment, Consumer<TokenSpec> who) {
    int port = environment.getRequiredProperty("local.server.port", Integer.class);
    this.client =
        WebTestClient.bindToServer()
            .baseUrl("http://127.0.0.1:" + port)
            .responseTimeout(Patience.LONG)
            .build();
    this.who = who;
  }

  private String bearer(String path) {
    String partnership = path.substring(0, path.indexOf('/'));
    return tokens.computeIfAbsent(
        partnership.equals("atlantis") ? "medway" : partnership,
        own -> TestIdentity.shared().bearer(who.andThen(it -> it.partnership(own))));
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
            .header("Authorization", bearer(path))
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
    return read("/partnerships/" + path, bearer(path));
  }

  Answer openApi() {
    return read("/v3/api-docs", bearer("medway/"));
  }

  private Answer read(String path, String bearer) {
    return answer(
        client
            .get()
            .uri(path)
            .header("Authorization", bearer)
            .exchange()
            .expectBody()
            .returnResult());
  }

  private static Answer answer(EntityExchangeResult<byte[]> result) {
    byte[] body = Objects.requireNonNull(result.getResponseBody());
    return new Answer(result.getStatus().value(), JSON.readTree(body));
  }
}
