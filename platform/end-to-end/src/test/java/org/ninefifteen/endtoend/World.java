package org.ninefifteen.endtoend;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import org.ninefifteen.endtoend.traces.Collector;
import org.ninefifteen.launcher.Launch;
import org.ninefifteen.launcher.demo.Demo;
import org.ninefifteen.launcher.machine.Ground;
import org.ninefifteen.launcher.options.Port;
import org.ninefifteen.testkit.identity.Browser;
import tools.jackson.databind.JsonNode;

/** The running machine as its users see it, and its plugs. */
record World(Launch launch, Collector traces) implements AutoCloseable {
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
    return Http.json(
        get(Port.COMMUNITY_MARAC, "/partnerships/%s/agendas/%s".formatted(partnership, call)));
  }

  long signals(String partnership) {
    return agenda(partnership, nextCall()).path("counts").path("signals").asLong();
  }

  /** As the team that prepares the call. */
  String get(Port port, String path) {
    return get(port, path, launch.tokens().bearerOfTeam(partnership(path)));
  }

  /** As operations see how a service is. */
  String metrics(Port port) {
    return get(port, "/actuator/prometheus", launch.tokens().bearer("medway-operations"));
  }

  private String get(Port port, String path, String bearer) {
    return Http.send(Http.request(url(port) + path, bearer)).body();
  }

  /** As this person sees it in the console. */
  String page(String person, String path) {
    var secret = launch.machine().secrets().of(person).orElseThrow();
    return new Browser(person, secret).get(URI.create(launch.machine().pages() + path)).body();
  }

  HttpResponse<String> post(Port port, String path, String key, String body) {
    var bearer = launch.tokens().bearer(Http.json(body).path("agency").asString());
    return Http.send(Http.posting(url(port) + path, bearer, body).header("Idempotency-Key", key));
  }

  private static String partnership(String path) {
    return path.split("/", 4)[2];
  }

  @Override
  public void close() {
    launch.close();
    traces.close();
  }
}
