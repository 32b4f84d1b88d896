package org.ninefifteen.testkit.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/**
 * Sends a service so many requests that cannot be right. Each must be answered as a problem of the
 * caller's (RFC 9457), and no answer may repeat what it was told or show a stack trace.
 *
 * @param port on the loopback address
 * @param bearer of a caller who may do everything, or the door alone would be tested
 */
public record Fuzzing(int port, String bearer, String partnership, List<Endpoint> endpoints) {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** Asserts for each that it was refused well. */
  public void run(long seed, int requests) throws IOException, InterruptedException {
    assertThat(endpoints).isNotEmpty();
    Garbage garbage = new Garbage(seed);
    try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      for (int n = 0; n < requests; n++) {
        Endpoint endpoint = endpoints.get(n % endpoints.size());
        HttpRequest request = request(endpoint, garbage);
        check(endpoint, n, client.send(request, BodyHandlers.ofString()));
      }
    }
  }

  private HttpRequest request(Endpoint endpoint, Garbage garbage) {
    boolean isRead = endpoint.method().equals("GET");
    String path =
        isRead
            ? garbage.strangePath(endpoint.pattern())
            : garbage.path(endpoint.pattern(), partnership);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + port + path + "?" + garbage.query()))
            .timeout(PATIENCE);
    garbage.headers().forEach(request::setHeader);
    request.setHeader("Authorization", bearer);
    return request
        .method(
            endpoint.method(),
            isRead ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(garbage.body()))
        .build();
  }

  private static void check(Endpoint endpoint, int number, HttpResponse<String> response) {
    String which = "request " + number + " to " + endpoint;
    assertThat(response.statusCode()).as(which).isBetween(400, 499);
    assertThat(response.headers().firstValue("Content-Type").orElse("none"))
        .as(which + ", answered " + response.statusCode())
        .startsWith("application/problem+json");
    assertThat(response.body())
        .as(which)
        .contains("\"type\":\"urn:problem:", "\"status\":" + response.statusCode())
        .doesNotContain(Garbage.CANARY, "Exception", "\tat ", "org.ninefifteen", "springframework");
    assertThat(response.headers().map().toString()).as(which).doesNotContain(Garbage.CANARY);
  }
}
