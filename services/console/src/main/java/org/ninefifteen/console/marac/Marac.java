package org.ninefifteen.console.marac;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.console.ConsoleProperties;
import org.ninefifteen.console.marac.model.Agenda;
import org.ninefifteen.console.marac.model.CallPage;
import org.ninefifteen.console.marac.model.Change;
import org.ninefifteen.console.marac.model.Evidence;
import org.ninefifteen.console.marac.model.LeftOffPage;
import org.ninefifteen.console.marac.model.Review;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClient.ResponseSpec;
import org.springframework.web.reactive.function.client.WebClientRequestException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;
import reactor.util.retry.RetrySpec;

/**
 * Asks the MARAC service.
 *
 * <p>Every answer is one of three: what was asked for, {@link NotThere}, or {@link MaracAway}.
 */
@Component
public class Marac {

  private static final String AGENDAS = "/partnerships/{partnership}/agendas";
  private static final String AGENDA = AGENDAS + "/{date}";
  private static final RetrySpec ONCE_MORE =
      Retry.max(1)
          .filter(WebClientRequestException.class::isInstance)
          .onRetryExhaustedThrow((spec, last) -> last.failure());

  private final WebClient http;
  private final Duration patience;

  Marac(WebClient.Builder builder, ConsoleProperties properties) {
    // An agenda names all of its signals: the default of 256 KB is a busy morning.
    this.http =
        builder
            .clone()
            .baseUrl(properties.marac().toString())
            .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(8 * 1024 * 1024))
            .build();
    this.patience = properties.answer();
  }

  public Mono<Agenda> agenda(String partnership, String date) {
    return answer(get(AGENDA, partnership, date).bodyToMono(Agenda.class));
  }

  public Mono<CallPage> calls(String partnership, int page, int size) {
    return answer(
        get(AGENDAS + "?page={page}&size={size}", partnership, page, size)
            .bodyToMono(CallPage.class));
  }

  public Mono<LeftOffPage> leftOff(
      String partnership, String date, @Nullable String reason, int page, int size) {
    String list = AGENDA + "/left-off?page={page}&size={size}";
    ResponseSpec left =
        reason == null
            ? get(list, partnership, date, page, size)
            : get(list + "&reason={reason}", partnership, date, page, size, reason);
    return answer(left.bodyToMono(LeftOffPage.class));
  }

  public Mono<List<Evidence>> evidence(String partnership, String date, String item) {
    return answer(
        get(AGENDA + "/items/{item}/evidence", partnership, date, item)
            .bodyToMono(new ParameterizedTypeReference<List<Evidence>>() {}));
  }

  public Mono<Review> review(String partnership, String month) {
    return answer(
        get("/partnerships/{partnership}/reviews/{month}", partnership, month)
            .bodyToMono(Review.class));
  }

  /** Ends, or fails, when the MARAC's stream does: whoever listens must hear of it. */
  public Flux<Change> changes(String partnership, String date) {
    return http.get()
        .uri(AGENDA + "/changes", partnership, date)
        .accept(MediaType.TEXT_EVENT_STREAM)
        .retrieve()
        .bodyToFlux(Change.class)
        .onErrorMap(e -> Refused.because(e, MaracAway::new));
  }

  private ResponseSpec get(String uri, Object... values) {
    return http.get().uri(uri, values).accept(MediaType.APPLICATION_JSON).retrieve();
  }

  /** A connection that the MARAC has closed meanwhile is found out by using it: so once more. */
  private <T> Mono<T> answer(Mono<T> body) {
    return body.retryWhen(ONCE_MORE)
        .timeout(patience)
        .onErrorMap(e -> Refused.because(e, MaracAway::new));
  }
}
