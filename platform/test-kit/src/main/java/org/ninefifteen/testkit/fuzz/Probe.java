package org.ninefifteen.testkit.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.ninefifteen.testkit.Patience;
import org.ninefifteen.testkit.identity.TestIdentity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks a service on the loopback address. */
final class Probe {

  private static final JsonMapper JSON = new JsonMapper();

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Map<String, String> bearers = new HashMap<>();
  private final int port;
  private final String[] scopes;

  Probe(int port, String... scopes) {
    this.port = port;
    this.scopes = Stream.concat(Stream.of(scopes), Stream.of("operate")).toArray(String[]::new);
  }

  String bearer(String partnership) {
    return bearers.computeIfAbsent(
        partnership, own -> TestIdentity.shared().bearer(it -> it.partnership(own).scopes(scopes)));
  }

  /** The names of what can be put into a query, as the service describes itself. */
  List<String> parameters() throws IOException, InterruptedException {
    HttpRequest asked =
        HttpRequest.newBuilder(uri("/v3/api-docs"))
            .header("Authorization", bearer("medway"))
            .build();
    JsonNode described = JSON.readTree(http.send(asked, BodyHandlers.ofString()).body());
    return List.copyOf(
        new TreeSet<>(
            described.findValues("parameters").stream()
                .flatMap(JsonNode::valueStream)
                .filter(each -> each.path("in").asString("").equals("query"))
                .map(each -> each.path("name").asString())
                .toList()));
  }

  /** The client's own timeout does not reach to the end of an answer. */
  Answer send(Request request) throws InterruptedException, ExecutionException, TimeoutException {
    HttpRequest.Builder asked = HttpRequest.newBuilder(uri(request.path() + "?" + request.query()));
    request.headers().forEach(asked::setHeader);
    if (!request.isAnonymous()) {
      asked.setHeader("Authorization", Objects.requireNonNull(request.bearer()));
    }
    asked.method(
        request.method(),
        request.method().equals("GET") ? BodyPublishers.noBody() : request.body());
    return http.sendAsync(asked.build(), BodyHandlers.ofInputStream())
        .thenApplyAsync(Probe::answer)
        .get(Patience.LONG.toSeconds(), TimeUnit.SECONDS);
  }

  private static Answer answer(HttpResponse<InputStream> response) {
    String contentType = response.headers().firstValue("Content-Type").orElse("none");
    try (InputStream body = response.body()) {
      return new Answer(
          response.statusCode(),
          contentType,
          response.headers().firstValue("Location"),
          response.headers().map().toString(),
          isEndless(contentType) ? "" : new String(body.readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isEndless(String contentType) {
    return contentType.startsWith("text/event-stream");
  }

  private URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }
}
