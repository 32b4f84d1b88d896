package org.ninefifteen.console.relay;

import org.springframework.boot.webclient.WebClientCustomizer;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.ExchangeFunction;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** Sends the token of whoever is asking along: the services decide what they may see. */
class Relay implements ExchangeFilterFunction, WebClientCustomizer {

  private final Tokens tokens;

  Relay(Tokens tokens) {
    this.tokens = tokens;
  }

  @Override
  public void customize(WebClient.Builder builder) {
    builder.filter(this);
  }

  @Override
  public Mono<ClientResponse> filter(ClientRequest request, ExchangeFunction next) {
    return tokens
        .current()
        .map(token ->
            ClientRequest.from(request).headers(headers -> headers.setBearerAuth(token)).build())
        .flatMap(next::exchange);
  }
}
