package org.ninefifteen.testkit.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.function.Consumer;
import org.ninefifteen.testkit.Patience;
import org.ninefifteen.testkit.identity.TestIdentity;
import org.ninefifteen.testkit.identity.TokenSpec;

/** Asks and looks at the number of the answer only. */
final class Knock {

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final int port;

  Knock(int port) {
    this.port = port;
  }

  int as(Consumer<TokenSpec> caller, Endpoint endpoint, String path, Order order) {
    String bearer = TestIdentity.shared().bearer(caller);
    return send(request(endpoint, path, order).header("Authorization", bearer));
  }

  int without(Endpoint endpoint, String path, Order order) {
    return send(request(endpoint, path, order));
  }

  private HttpRequest.Builder request(Endpoint endpoint, String path, Order order) {
    URI uri = URI.create("http://127.0.0.1:" + port + path + order.query());
    HttpRequest.Builder request = HttpRequest.newBuilder(uri).timeout(Patience.LONG);
    return endpoint.method().equals("GET")
        ? request
        : request
            .header("Content-Type", order.contentType())
            .method(endpoint.method(), BodyPublishers.ofString(order.body()));
  }

  private int send(HttpRequest.Builder request) {
    HttpRequest asked = request.build();
    try {
      HttpResponse<InputStream> response = http.send(asked, BodyHandlers.ofInputStream());
      if (!isStream(response)) {
        response.body().readAllBytes();
      }
      response.body().close();
      return response.statusCode();
    } catch (IOException e) {
      throw new UncheckedIOException(asked.method() + " " + asked.uri(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** It has no end. */
  private static boolean isStream(HttpResponse<?> response) {
    return response.headers().firstValue("Content-Type").orElse("").startsWith("text/event-stream");
  }
}
