package org.ninefifteen.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ninefifteen.testkit.parts.WithParts;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What comes twice is done once. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"outbox.sweep-every=PT1S", "outbox.sweep-after=PT1S"})
@WithParts(topics = "reports")
class RepeatedRequestsIT {

  @LocalServerPort int port;

  private Client client;

  @BeforeEach
  void open() {
    client = new Client(port);
  }

  @Test
  void givesTheSameAnswerToTheSameKey() {
    HttpResponse<String> first = client.post("camden/reports", Client.REPORT, "repeat");

    HttpResponse<String> second = client.post("camden/reports", Client.REPORT, "repeat");

    assertThat(second.statusCode()).isEqualTo(first.statusCode());
    assertThat(second.body()).isEqualTo(first.body());
    assertThat(second.headers().firstValue("Location"))
        .isEqualTo(first.headers().firstValue("Location"));
  }

  @Test
  void hasOneEffectForManyAtOnce() {
    List<CompletableFuture<HttpResponse<String>>> posts =
        IntStream.range(0, 20)
            .mapToObj(i -> client.postAsync("camden/reports", Client.REPORT, "at-once"))
            .toList();

    assertThat(posts.stream().map(post -> post.join().statusCode())).containsOnly(201);
    assertThat(posts.stream().map(post -> post.join().body()).distinct()).hasSize(1);
  }

  @Test
  void refusesAKeyThatCameWithAnotherBody() {
    client.post("camden/reports", Client.REPORT, "reused");

    HttpResponse<String> other =
        client.post("camden/reports", Client.REPORT.replace("PHONE", "EMAIL"), "reused");

    assertThat(other.statusCode()).isEqualTo(422);
    assertThat(Client.type(other)).isEqualTo("urn:problem:idempotency-key-reused");
  }

  @Test
  void keepsTheKeysOfTwoAgenciesApart() {
    HttpResponse<String> police = client.post("camden/reports", Client.REPORT, "shared");

    HttpResponse<String> housing =
        client.post(
            "camden/reports", Client.REPORT.replace("kent-police", "medway-housing"), "shared");

    assertThat(housing.statusCode()).isEqualTo(201);
    assertThat(housing.body()).isNotEqualTo(police.body());
  }

  @Test
  void answersAnActionAgainAlthoughItsStateNoLongerAllowsIt() {
    String action = "medway/reports/" + client.received("medway") + "/withdrawal";
    String body = "{\"agency\": \"kent-police\", \"reasonCode\": \"REPORTED_IN_ERROR\"}";
    HttpResponse<String> first = client.post(action, body, "withdraw");

    assertThat(client.post(action, body, "withdraw").body()).isEqualTo(first.body());
    assertThat(client.post(action, body, "again").statusCode()).isEqualTo(409);
  }
}
