package org.ninefifteen.contacts;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.testkit.Patience;
import org.ninefifteen.testkit.identity.TestIdentity;
import org.ninefifteen.testkit.identity.TokenSpec;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A system of agencies, in a partnership. */
final class Client {

  private static final JsonMapper JSON = new JsonMapper();

  private final WebTestClient web;
  private final String root;
  private final String bearer;

  /** Of two agencies, with all that a system may do. */
  Client(int port, String partnership) {
    this(
        port,
        partnership,
        it ->
            it.agencies("camden-outreach", "camden-asb-team")
                .scopes(
                    "hotspot-contacts.publish",
                    "hotspot-contacts.read",
                    "hotspot-contacts.summary",
                    "details.read"));
  }

  Client(int port, String partnership, Consumer<TokenSpec> who) {
    this.web =
        WebTestClient.bindToServer()
            .baseUrl("http://127.0.0.1:" + port)
            .responseTimeout(Patience.LONG)
            .build();
    this.root = "/partnerships/" + partnership;
    this.bearer = TestIdentity.shared().bearer(who.andThen(it -> it.partnership(partnership)));
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
    return reply(request.header("Authorization", bearer).bodyValue(body));
  }

  Reply get(String path) {
    return reply(web.get().uri(root + path).header("Authorization", bearer));
  }

  private static Reply reply(WebTestClient.RequestHeadersSpec<?> request) {
    var result = request.exchange().expectBody().returnResult();
    byte[] body = result.getResponseBody();
    return new Reply(
        result.getStatus().value(), body == null ? JSON.nullNode() : JSON.readTree(body));
  }
}
