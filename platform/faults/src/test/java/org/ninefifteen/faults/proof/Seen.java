package org.ninefifteen.faults.proof;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.ninefifteen.faults.load.Answers;
import org.ninefifteen.launcher.tokens.AgencyTokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The agendas as the team sees them that prepares the call. */
public final class Seen {
  private static final int PAGE = 500;
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  private final HttpClient http = HttpClient.newHttpClient();
  private final String url;
  private final AgencyTokens tokens;

  public Seen(String url, AgencyTokens tokens) {
    this.url = url;
    this.tokens = tokens;
  }

  /** What stands together, on the agenda or left off. */
  public record Matter(String title, List<String> signals, int reports, boolean isItem) {}

  public long signals(LocalDate call) {
    return get("/" + call).at("/counts/signals").asLong();
  }

  public List<Matter> matters(LocalDate call) {
    var matters = new ArrayList<Matter>();
    read(patiently("/" + call)).path("items").forEach(item -> matters.add(matter(item, true)));
    for (String page : leftOff(call)) {
      read(page).path("items").forEach(each -> matters.add(matter(each, false)));
    }
    return matters;
  }

  /** Page by page, as they came. */
  public List<String> leftOff(LocalDate call) {
    var pages = new ArrayList<String>();
    do {
      pages.add(patiently("/%s/left-off?page=%d&size=%d".formatted(call, pages.size(), PAGE)));
    } while (read(pages.getLast()).path("total").asLong() > (long) pages.size() * PAGE);
    return pages;
  }

  private static Matter matter(JsonNode json, boolean isItem) {
    return new Matter(
        json.path("title").asString(),
        strings(json.path("signals")).toList(),
        json.at("/fresh/reports").asInt(),
        isItem);
  }

  private static Stream<String> strings(JsonNode array) {
    return array.valueStream().map(JsonNode::asString);
  }

  /** With all that lies before the call a busy store may not show it at once. */
  private String patiently(String path) {
    return Awaitility.await(path)
        .atMost(PATIENCE)
        .pollDelay(Duration.ZERO)
        .ignoreExceptionsInstanceOf(NotShown.class)
        .until(() -> text(path), Objects::nonNull);
  }

  /** As it came. */
  public String text(String path) {
    var answer = ask(path);
    if (answer.statusCode() != 200) {
      throw new NotShown(answer.statusCode() + " " + answer.body());
    }
    return answer.body();
  }

  /** How it is answered. */
  public String answer(LocalDate call) {
    return Answers.of(ask("/" + call));
  }

  private JsonNode get(String path) {
    return read(text(path));
  }

  private static JsonNode read(String answer) {
    return JsonMapper.shared().readTree(answer);
  }

  private HttpResponse<String> ask(String path) {
    var request =
        HttpRequest.newBuilder(URI.create(url + "/partnerships/medway/agendas" + path))
            .timeout(Duration.ofSeconds(60))
            .header("Authorization", tokens.bearerOfTeam("medway"))
            .build();
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new NotShown(String.valueOf(e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NotShown("interrupted");
    }
  }

  /** Asked again a moment later it may be. */
  public static final class NotShown extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotShown(String why) {
      super(why);
    }
  }
}
