package org.ninefifteen.console.evidence;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.console.ConsoleProperties;
import org.ninefifteen.console.evidence.model.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientResponseException;
import reactor.core.publisher.Mono;

/**
 * Fetches the words of a report, which the reports service opens to be read here and nowhere else.
 *
 * <p>Evidence without its words is still evidence: this never fails.
 */
@Component
class ReportWords {

  private static final Logger log = LoggerFactory.getLogger(ReportWords.class);

  private final WebClient http;
  private final Duration patience;

  ReportWords(WebClient.Builder builder, ConsoleProperties properties) {
    this.http = builder.clone().baseUrl(properties.reports().toString()).build();
    this.patience = properties.words();
  }

  Mono<Words> of(String partnership, String report) {
    return http.get()
        .uri(
            "/partnerships/{partnership}/reports/{report}/details?purpose=COORDINATION",
            partnership,
            report)
        .retrieve()
        .bodyToMono(Report.class)
        .timeout(patience)
        .map(Report::words)
        .defaultIfEmpty(new Words.None())
        .onErrorResume(WebClientResponseException.NotFound.class, e -> Mono.just(new Words.None()))
        .onErrorResume(e -> Mono.fromSupplier(() -> away(report, e)));
  }

  private static Words away(String report, Throwable cause) {
    log.atWarn()
        .addKeyValue("report", report)
        .addKeyValue("cause", cause.getClass().getSimpleName())
        .log("A report's words cannot be had");
    return new Words.Away();
  }

  private record Report(@Nullable String text, @Nullable Erased textErased) {
    Words words() {
      if (textErased != null) {
        return new Words.Erased(textErased.at(), textErased.decision());
      }
      return text == null || text.isBlank() ? new Words.None() : new Words.Said(text);
    }

    @Override
    public String toString() {
      return "Report";
    }
  }

  private record Erased(Instant at, String decision) {}
}
