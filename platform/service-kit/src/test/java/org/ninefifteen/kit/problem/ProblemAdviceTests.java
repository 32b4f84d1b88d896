package org.ninefifteen.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.netty.channel.AbortedException;

class ProblemAdviceTests {

  private final WebTestClient client =
      WebTestClient.bindToController(new Taking()).controllerAdvice(new ProblemAdvice()).build();

  @RestController
  static class Taking {
    @PostMapping("/things")
    String take(@RequestBody byte[] body, @RequestParam(defaultValue = "0") int page) {
      return "taken";
    }

    @GetMapping("/gone")
    Mono<String> gone() {
      return Mono.error(AbortedException.beforeSend());
    }

    @GetMapping("/away")
    Mono<String> away() {
      return Mono.error(new DataAccessResourceFailureException("what the store said"));
    }
  }

  @Test
  void aBodyThatDidNotComeIsMissing() {
    client
        .post()
        .uri("/things")
        .contentType(MediaType.APPLICATION_JSON)
        .exchange()
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:problem:invalid-request")
        .jsonPath("$.errors[0].code")
        .isEqualTo("missing");
  }

  @Test
  void whoHasGoneIsToldNothing() {
    client.get().uri("/gone").exchange().expectStatus().isOk().expectBody().isEmpty();
  }

  @Test
  void aStoreThatDoesNotAnswerIsAskedAgainLater() {
    byte[] answer =
        client
            .get()
            .uri("/away")
            .exchange()
            .expectStatus()
            .isEqualTo(503)
            .expectHeader()
            .valueEquals("Retry-After", "5")
            .expectBody()
            .jsonPath("$.type")
            .isEqualTo("urn:problem:store-unavailable")
            .returnResult()
            .getResponseBodyContent();

    assertThat(answer).asString().doesNotContain("could not be stored", "what the store said");
  }

  @Test
  void aParameterThatCannotBeReadIsNamedAndNotRepeated() {
    byte[] answer =
        client
            .post()
            .uri(URI.create("/things?page=first"))
            .contentType(MediaType.APPLICATION_JSON)
            .bodyValue("{}")
            .exchange()
            .expectStatus()
            .isBadRequest()
            .expectBody()
            .jsonPath("$.errors[0].field")
            .isEqualTo("page")
            .returnResult()
            .getResponseBodyContent();

    assertThat(answer).asString().doesNotContain("first");
  }
}
