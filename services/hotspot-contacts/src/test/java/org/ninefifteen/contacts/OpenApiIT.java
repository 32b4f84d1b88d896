package org.ninefifteen.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import org.junit.jupiter.api.Test;
import org.ninefifteen.testkit.Patience;
import org.ninefifteen.testkit.identity.TestIdentity;
import org.ninefifteen.testkit.parts.WithParts;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WithParts(topics = "hotspot-contacts")
@SpringBootTest(classes = ContactsApplication.class, webEnvironment = RANDOM_PORT)
class OpenApiIT {

  @LocalServerPort private int port;

  @Test
  void namesWhatCanBeSentAskedAndAnswered() {
    JsonNode document = document();

    assertThat(document.path("components").path("schemas").propertyNames())
        .contains("RecordContact", "WithdrawContact", "ContactReceipt", "PageContact");
    assertThat(
            document
                .path("paths")
                .path("/partnerships/{partnership}/contacts")
                .path("get")
                .path("parameters")
                .valueStream()
                .map(parameter -> parameter.path("name").asString()))
        .contains("partnership", "month", "since", "until", "page", "size")
        .doesNotContain("query");
  }

  private JsonNode document() {
    byte[] body =
        WebTestClient.bindToServer()
            .baseUrl("http://127.0.0.1:" + port)
            .responseTimeout(Patience.LONG)
            .build()
            .get()
            .uri("/v3/api-docs")
            .header("Authorization", TestIdentity.shared().bearer(it -> {}))
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody()
            .returnResult()
            .getResponseBody();
    return new JsonMapper().readTree(body);
  }
}
