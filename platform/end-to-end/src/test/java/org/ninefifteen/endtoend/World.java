package org.ninefifteen.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.LocalDate;
import org.ninefifteen.endtoend.traces.Collector;
import org.ninefifteen.launcher.Launch;
import org.ninefifteen.launcher.demo.Demo;
import org.ninefifteen.launcher.machine.Ground;
import org.ninefifteen.launcher.options.Port;
import org.ninefifteen.testkit.identity.Browser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The running machine as its users see it, and its plugs. */
record World(Launch launch, Collector traces) implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  Ground ground() {
    return launch.machine().ground();
  }

  String url(Port port) {
    return launch.machine().url(port);
  }

  LocalDate nextCall() {
    return Demo.nextCall(Clock.systemUTC());
  }

  JsonNode agenda(LocalDate call) {
    return agenda("medway", call);
  }

  JsonNode agenda(String partnership, LocalDate call) {
    return JSON.readTree(
        get(Port.COMMUNITY_MARAC, "/partnerships/%s/agendas/%s".formatted(partnership, call)));
  }

  long signals(String partnership) {
    return agenda(partnership, nextCall()).path("counts").path("signals").asLong();
  }

  /** As the team that prepares the call. */
  String get(Port port, String path) {
    return send(request(port, path, launch.tokens().bearerOfTeam(partnership(path))).GET().build())
        .body();
  }

  /** As operations see how a service is. */
  String metrics(Port port) {
    var operations = launch.tokens().bearer("medway-operations");
    return send(request(port, "/actuator/prometheus", operations).GET().build()).body();
  }

  /** As this person sees it in the console. */
  String page(String person, String path) {
    var secret = launch.machine().secrets().of(person).orElseThrow();
    return new Browser(person, secret).get(URI.create(launch.machine().pages() + path)).body();
  }

  HttpResponse<String> post(Port port, String path, String key, String body) {
    var agency = JSON.readTree(body).path("agency").asString();
    var request =
        request(port, path, launch.tokens().bearer(agency))
            .header("Content-Type", "application/json");
    return send(request.header("Idempotency-Key", key).POST(BodyPublishers.ofString(body)).build());
  }

  private HttpRequest.Builder request(Port port, String path, String bearer) {
    return HttpRequest.newBuilder(URI.create(url(port) + path)).header("Authorization", bearer);
  }

  private static String partnership(String path) {
    return path.split("/", 4)[2];
  }

  private static HttpResponse<String> send(HttpRequest request) {
    try {
      return HTTP.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    launch.close();
    traces.close();
  }
}
