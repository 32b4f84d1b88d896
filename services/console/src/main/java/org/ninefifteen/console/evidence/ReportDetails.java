package org.ninefifteen.console.evidence;

import java.time.Duration;
import org.ninefifteen.console.ConsoleProperties;
import org.ninefifteen.console.evidence.model.Details;
import org.ninefifteen.console.evidence.model.Purpose;
import org.ninefifteen.console.marac.Refused;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/**
 * Asks the reports service for what a report tells of people, which it opens for that answer alone
 * and records.
 */
@Component
class ReportDetails {

  private final WebClient http;
  private final Duration patience;

  ReportDetails(WebClient.Builder builder, ConsoleProperties properties) {
    this.http = builder.clone().baseUrl(properties.reports().toString()).build();
    this.patience = properties.words();
  }

  /** The reports service did not answer. */
  static final class ReportsAway extends RuntimeException {
    private static final long serialVersionUID = 1;

    ReportsAway(Throwable cause) {
      super("The reports service did not answer", cause);
    }
  }

  /** It is not asked a second time when the first gets no answer: each asking is recorded. */
  Mono<Details> of(String partnership, String report, Purpose purpose) {
    return http.get()
        .uri(
            "/partnerships/{partnership}/reports/{report}/details?purpose={purpose}",
            partnership,
            report,
            purpose.code())
        .accept(MediaType.APPLICATION_JSON)
        .retrieve()
        .bodyToMono(Details.class)
        .timeout(patience)
        .onErrorMap(e -> Refused.because(e, ReportsAway::new));
  }
}
