package org.ninefifteen.console.provider;

import java.time.Duration;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.netty.http.client.HttpClient;

/** Asks the provider, for a while: a page that waits for ever says nothing. */
public final class ProviderClient {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private ProviderClient() {}

  public static WebClient make() {
    HttpClient http = HttpClient.create().responseTimeout(PATIENCE);
    return WebClient.builder().clientConnector(new ReactorClientHttpConnector(http)).build();
  }
}
