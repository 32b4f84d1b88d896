package org.ninefifteen.console.retention;

import java.time.Duration;
import org.ninefifteen.console.ConsoleProperties;
import org.ninefifteen.console.marac.Refused;
import org.ninefifteen.console.retention.model.Decisions;
import org.ninefifteen.console.retention.model.Rules;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** Asks the MARAC for its rules of retention and what they have decided. */
@Component
class Retentions {

  private static final String RULES = "/partnerships/{partnership}/retention";

  private final WebClient http;
  private final Duration patience;

  /** A decision names all that it destroys, up to some hundreds. */
  Retentions(WebClient.Builder builder, ConsoleProperties properties) {
    this.http =
        builder
            .clone()
            .baseUrl(properties.marac().toString())
            .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(4 * 1024 * 1024))
            .build();
    this.patience = properties.answer();
  }

  /** The MARAC did not answer. */
  static final class RetentionAway extends RuntimeException {
    private static final long serialVersionUID = 1;

    RetentionAway(Throwable cause) {
      super("The MARAC did not answer about retention", cause);
    }
  }

  Mono<Rules> rules(String partnership) {
    return get(Rules.class, RULES, partnership);
  }

  /** It is not asked a second time when the first gets no answer: each asking is recorded. */
  Mono<Decisions> decisions(String partnership, int page, int size) {
    String list = RULES + "/decisions?page={page}&size={size}";
    return get(Decisions.class, list, partnership, page, size);
  }

  private <T> Mono<T> get(Class<T> type, String uri, Object... values) {
    return http.get()
        .uri(uri, values)
        .accept(MediaType.APPLICATION_JSON)
        .retrieve()
        .bodyToMono(type)
        .timeout(patience)
        .onErrorMap(e -> Refused.because(e, RetentionAway::new));
  }
}
