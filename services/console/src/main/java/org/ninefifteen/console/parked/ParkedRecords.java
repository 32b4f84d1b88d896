package org.ninefifteen.console.parked;

import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import org.ninefifteen.console.ConsoleProperties;
import org.ninefifteen.console.marac.Refused;
import org.ninefifteen.console.parked.model.Told;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.util.UriBuilder;
import reactor.core.publisher.Mono;

/**
 * Asks the MARAC for parked records, and tells it what is to become of one. Nothing is said twice.
 */
@Component
class ParkedRecords {

  private static final String ALL = "/partnerships/{partnership}/parked-records";
  private static final String ONE = ALL + "/{record}";

  /** A record is shown up to 64 KB, as it came and repaired, and escaped. */
  private static final int LARGEST = 2 * 1024 * 1024;

  private final WebClient http;
  private final Duration patience;
  private final Duration sending;

  ParkedRecords(WebClient.Builder builder, ConsoleProperties properties) {
    this.http =
        builder
            .clone()
            .baseUrl(properties.marac().toString())
            .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(LARGEST))
            .build();
    this.patience = properties.answer();
    this.sending = patience.plusSeconds(15); // the MARAC waits for its broker
  }

  /** The MARAC did not say what is parked, or whether it did what was wanted of it. */
  static final class RecordsAway extends RuntimeException {
    private static final long serialVersionUID = 1;

    RecordsAway(Throwable cause) {
      super("The MARAC did not answer about parked records", cause);
    }
  }

  Mono<Told.Found> found(String partnership, String topic, String state, int page, int size) {
    return http.get()
        .uri(uri -> {
          UriBuilder asked = uri.path(ALL).queryParam("page", page).queryParam("size", size);
          if (!topic.isEmpty()) {
            asked.queryParam("topic", "{topic}");
          }
          if (!state.isEmpty()) {
            asked.queryParam("state", "{state}");
          }
          return asked.build(Map.of("partnership", partnership, "topic", topic, "state", state));
        })
        .accept(MediaType.APPLICATION_JSON)
        .retrieve()
        .bodyToMono(Told.Found.class)
        .timeout(patience)
        .onErrorMap(e -> Refused.because(e, RecordsAway::new));
  }

  Mono<Told.Whole> of(String partnership, String record) {
    return http.get()
        .uri(ONE, partnership, record)
        .accept(MediaType.APPLICATION_JSON)
        .retrieve()
        .bodyToMono(Told.Whole.class)
        .timeout(patience)
        .onErrorMap(e -> Refused.because(e, RecordsAway::new));
  }

  /**
   * Has it repaired, sent or discarded.
   *
   * @param deed {@code repair}, {@code redrive} or {@code discard}
   */
  Mono<Void> decide(String partnership, String record, String deed, Map<String, Object> body) {
    return http.post()
        .uri(ONE + "/" + deed, partnership, record)
        .accept(MediaType.APPLICATION_JSON)
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(body)
        .retrieve()
        .toBodilessEntity()
        .then()
        .timeout(sending)
        .onErrorMap(ParkedRecords::because);
  }

  private static Throwable because(Throwable cause) {
    return NotTaken.by(cause)
        .<Throwable>map(Function.identity())
        .orElseGet(() -> Refused.because(cause, RecordsAway::new));
  }
}
