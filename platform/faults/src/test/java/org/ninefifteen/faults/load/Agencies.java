package org.ninefifteen.faults.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.ninefifteen.launcher.tokens.AgencyTokens;

/**
 * The agencies' systems: each sends what happened until it is accepted, and the same again, under
 * the same key, where no answer came or the answer was to come again.
 */
public final class Agencies {
  private static final String BASE = "/partnerships/medway";
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int PAUSE_MS = 200;
  private static final int LONGEST_PAUSE_MS = 1000;

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();
  private final UnaryOperator<String> urls;
  private final AgencyTokens tokens;
  private final Ledger ledger;
  private final Answers answers = new Answers();

  /**
   * @param urls of an instance of a service that is to be asked
   */
  public Agencies(UnaryOperator<String> urls, AgencyTokens tokens, Ledger ledger) {
    this.urls = urls;
    this.tokens = tokens;
    this.ledger = ledger;
  }

  public Answers answers() {
    return answers;
  }

  /** Whether it was accepted at the first attempt. */
  public boolean tell(Happening what) throws InterruptedException {
    int attempts = 1;
    while (!tellOnce(what)) {
      attempts++;
    }
    return attempts == 1;
  }

  /** Whether it was accepted; the pause that an answer asks for is over then. */
  boolean tellOnce(Happening what) throws InterruptedException {
    try {
      var answer = post(what);
      answers.count(answer);
      return accepted(what, answer);
    } catch (IOException e) {
      answers.count(e.getClass().getSimpleName());
      TimeUnit.MILLISECONDS.sleep(PAUSE_MS);
      return false;
    }
  }

  private boolean accepted(Happening what, HttpResponse<String> answer)
      throws InterruptedException {
    switch (answer.statusCode()) {
      case 201 -> {
        var place = answer.headers().firstValue("Location").orElse("");
        ledger.promised(what, place.substring(place.lastIndexOf('/') + 1));
        return true;
      }
      case 429, 503 -> {
        var after = answer.headers().firstValue("Retry-After");
        if (after.isEmpty()) {
          answers.surprised(answer.statusCode() + " without Retry-After: " + answer.body());
        }
        TimeUnit.MILLISECONDS.sleep(
            Math.min(LONGEST_PAUSE_MS, 1000L * Integer.parseInt(after.orElse("1"))));
        return false;
      }
      default -> {
        answers.surprised(what.key() + ": " + answer.statusCode() + " " + answer.body());
        TimeUnit.MILLISECONDS.sleep(LONGEST_PAUSE_MS);
        return false;
      }
    }
  }

  public HttpResponse<String> post(Happening what) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(urls.apply(what.service()) + BASE + what.path()))
            .timeout(PATIENCE)
            .header("Authorization", tokens.bearer(what.agency()))
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", what.key())
            .POST(BodyPublishers.ofString(what.body()))
            .build();
    return http.send(request, BodyHandlers.ofString());
  }
}
