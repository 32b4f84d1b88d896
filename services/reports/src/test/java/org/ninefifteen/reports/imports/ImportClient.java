package org.ninefifteen.reports.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ninefifteen.testkit.identity.TestIdentity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An agency that sends files to the service, and asks what became of them. */
final class ImportClient {

  static final String HEADER =
      "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,"
          + "Crime type,Last outcome category,Context\n";
  static final String ASB =
      ",2024-01,Kent Police,Kent Police,0.5288,51.3747,On or near Mayford Way,E1,Medway 015G,"
          + "Anti-social behaviour,,\n";

  static final String IMPORTS = "/partnerships/medway/reports/imports";
  private static final JsonMapper JSON = new JsonMapper();

  private final HttpClient http = HttpClient.newHttpClient();
  private final int port;

  /** One of its own for each client, so that none knows another's rows. */
  final String agency = "agency-" + UUID.randomUUID();

  private final String bearer =
      TestIdentity.shared().bearer(it -> it.agencies(agency).scopes("reports.import"));

  ImportClient(int port) {
    this.port = port;
  }

  HttpResponse<String> send(String csv) {
    return send(BodyPublishers.ofString(csv), "data-police-uk", "");
  }

  HttpResponse<String> send(BodyPublisher body, String profile, String area) {
    String query = query(profile) + (area.isEmpty() ? "" : "&area=" + area);
    return post(query, body, "application/json");
  }

  /** Without saying beforehand how long it will be. */
  HttpResponse<String> stream(String csv) {
    BodyPublisher body = BodyPublishers.fromPublisher(BodyPublishers.ofString(csv));
    return post(query("data-police-uk"), body, "application/json");
  }

  HttpResponse<String> follow(String csv) {
    return post(query("data-police-uk"), BodyPublishers.ofString(csv), "application/x-ndjson");
  }

  HttpResponse<String> post(String query, BodyPublisher body, String accept) {
    return exchange(
        HttpRequest.newBuilder(uri(IMPORTS + query))
            .header("Content-Type", "text/csv")
            .header("Accept", accept)
            .POST(body));
  }

  private String query(String profile) {
    return "?profile=" + profile + "&agency=" + agency;
  }

  JsonNode get(String path) {
    return json(exchange(HttpRequest.newBuilder(uri(path))).body());
  }

  private HttpResponse<String> exchange(HttpRequest.Builder request) {
    try {
      return http.send(request.header("Authorization", bearer).build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  /** A connection that sends this and never the rest. */
  Socket stall(String csv) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    String head =
        """
        POST %s HTTP/1.1
        Host: localhost
        Authorization: %s
        Content-Type: text/csv
        Content-Length: 100000

        """
            .formatted(IMPORTS + query("data-police-uk"), bearer)
            .replace("\n", "\r\n");
    socket.getOutputStream().write((head + csv).getBytes(UTF_8));
    return socket;
  }

  /** This agency's latest import, or nothing yet. */
  JsonNode newest() {
    return get(IMPORTS)
        .path("items")
        .valueStream()
        .filter(run -> run.path("agency").asString().equals(agency))
        .findFirst()
        .orElse(JSON.createObjectNode());
  }

  List<String> reportsOf(JsonNode run) {
    return get(path(run) + "/rows").path("items").findValuesAsString("report");
  }

  static JsonNode created(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    assertThat(answer.headers().firstValue("Location")).hasValue(path(json(answer.body())));
    return json(answer.body());
  }

  static String path(JsonNode run) {
    return IMPORTS + "/" + run.path("id").asString();
  }

  static String rows(JsonNode run) {
    return Stream.of("read", "accepted", "known", "outside", "bad")
        .map(name -> run.at("/rows/" + name).asInt() + " " + name)
        .collect(joining(", "));
  }

  static JsonNode json(String text) {
    return JSON.readTree(text);
  }
}
