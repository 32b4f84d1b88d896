package org.ninefifteen.faults.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** What a service says of itself. */
public record Metrics(String text) {
  public static Metrics of(String url, String bearer) {
    var request =
        HttpRequest.newBuilder(URI.create(url + "/actuator/prometheus"))
            .header("Authorization", bearer)
            .build();
    try (var http = HttpClient.newHttpClient()) {
      return new Metrics(http.send(request, BodyHandlers.ofString()).body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Over all tags. */
  public long sum(String name) {
    return text.lines()
        .filter(line -> line.startsWith(name + "{") || line.startsWith(name + " "))
        .mapToLong(line -> (long) Double.parseDouble(line.substring(line.lastIndexOf(' '))))
        .sum();
  }
}
