package org.ninefifteen.kit.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ninefifteen.kit.access.Caller;
import org.ninefifteen.testkit.Patience;
import org.springframework.http.HttpStatus;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.http.server.reactive.MockServerHttpResponse;
import org.springframework.mock.web.server.MockServerWebExchange;
import reactor.core.publisher.Mono;

class ClientLimitTests {

  private static final int BURST = 3;

  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final ClientLimit limit = new ClientLimit(new LimitsProperties(1, BURST, 10), meters);

  @Test
  void sendsAwayWhoAsksTooOftenAndSaysWhenToComeBack() {
    askAtOnce("wardens", BURST);

    MockServerHttpResponse response = ask("wardens");

    assertThat(response.getStatusCode()).isEqualTo(HttpStatus.TOO_MANY_REQUESTS);
    assertThat(response.getHeaders().getFirst("Retry-After")).isIn("1", "2");
    assertThat(response.getBodyAsString().block()).contains("urn:problem:too-many-requests");
    assertThat(meters.counter("http.limited").count()).isOne();
  }

  @Test
  void leavesOtherClientsAlone() {
    askAtOnce("wardens", BURST + 1);

    assertThat(ask("fire").getStatusCode()).isEqualTo(HttpStatus.OK);
  }

  @Test
  void leavesProbesAlone() {
    for (int i = 0; i <= BURST; i++) {
      assertThat(ask(null).getStatusCode()).isEqualTo(HttpStatus.OK);
    }
  }

  @Test
  void remembersNoMoreClientsThanItMay() {
    var allowances = new Allowances(new LimitsProperties(1, 1, 10));

    for (int client = 0; client < 10_000; client++) {
      assertThat(allowances.take("client-" + client)).isEqualTo(Duration.ZERO);
    }

    assertThat(allowances.remembered()).isLessThanOrEqualTo(10);
  }

  private void askAtOnce(String client, int times) {
    for (int i = 0; i < times; i++) {
      ask(client);
    }
  }

  private MockServerHttpResponse ask(@Nullable String client) {
    MockServerWebExchange exchange = MockServerWebExchange.from(MockServerHttpRequest.get("/"));
    if (client != null) {
      Caller caller = new Caller(client, "medway", Set.of(), Set.of());
      exchange.getAttributes().put(Caller.class.getName(), caller);
    }
    limit
        .filter(
            exchange,
            handled -> {
              handled.getResponse().setStatusCode(HttpStatus.OK);
              return Mono.empty();
            })
        .block(Patience.LONG);
    return exchange.getResponse();
  }
}
