package org.ninefifteen.console.erasure;

import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import org.ninefifteen.console.ConsoleProperties;
import org.ninefifteen.console.erasure.model.FoundFiles;
import org.ninefifteen.console.erasure.model.PersonFile;
import org.ninefifteen.console.erasure.model.reason.ApprovalReason;
import org.ninefifteen.console.erasure.model.reason.ErasureReason;
import org.ninefifteen.console.erasure.model.reason.HoldReason;
import org.ninefifteen.console.erasure.model.reason.RefusalReason;
import org.ninefifteen.console.erasure.model.reason.ReleaseReason;
import org.ninefifteen.console.marac.Refused;
import org.ninefifteen.console.words.model.Choice;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClient.RequestBodySpec;
import org.springframework.web.reactive.function.client.WebClient.ResponseSpec;
import reactor.core.publisher.Mono;

/**
 * Asks the MARAC what was decided about erasing people, and tells it what is. Nothing is said a
 * second time when the first gets no answer: each reading is recorded, and each decision counts.
 */
@Component
class PersonFiles {

  private static final String PARTNERSHIP = "/partnerships/{partnership}";
  private static final String ERASURES = PARTNERSHIP + "/people/{person}/erasures";
  private static final String HOLDS = PARTNERSHIP + "/people/{person}/holds";
  private static final String A_PAGE = "?page={page}&size={size}";

  private final WebClient http;
  private final Duration patience;

  PersonFiles(WebClient.Builder builder, ConsoleProperties properties) {
    this.http = builder.clone().baseUrl(properties.marac().toString()).build();
    this.patience = properties.answer();
  }

  /** The MARAC did not say what was decided, or whether it took a decision. */
  static final class FilesAway extends RuntimeException {
    private static final long serialVersionUID = 1;

    FilesAway(Throwable cause) {
      super("The MARAC did not answer about a decision", cause);
    }
  }

  /**
   * Those whose erasure was asked for, the newest first.
   *
   * @param state of one of their erasures; empty for any
   */
  Mono<FoundFiles> requested(String partnership, String state, int page, int size) {
    String all = PARTNERSHIP + "/erasures" + A_PAGE;
    ResponseSpec answer =
        state.isEmpty()
            ? get(all, partnership, page, size)
            : get(all + "&state={state}", partnership, page, size, state);
    return read(answer, FoundFiles.class);
  }

  /** Those of whom nothing may be destroyed, by pseudonym. */
  Mono<FoundFiles> held(String partnership, int page, int size) {
    return read(get(PARTNERSHIP + "/holds" + A_PAGE, partnership, page, size), FoundFiles.class);
  }

  Mono<PersonFile> of(String partnership, String person) {
    return read(get(ERASURES, partnership, person), PersonFile.class);
  }

  Mono<Void> ask(String partnership, String person, ErasureReason reason) {
    return decide(post(ERASURES, partnership, person), reason);
  }

  Mono<Void> approve(String partnership, String person, String erasure, ApprovalReason reason) {
    return decide(post(ERASURES + "/{erasure}/approval", partnership, person, erasure), reason);
  }

  Mono<Void> refuse(String partnership, String person, String erasure, RefusalReason reason) {
    return decide(post(ERASURES + "/{erasure}/refusal", partnership, person, erasure), reason);
  }

  Mono<Void> hold(String partnership, String person, HoldReason reason) {
    return decide(post(HOLDS, partnership, person), reason);
  }

  Mono<Void> release(String partnership, String person, String hold, ReleaseReason reason) {
    return decide(post(HOLDS + "/{hold}/release", partnership, person, hold), reason);
  }

  private ResponseSpec get(String uri, Object... values) {
    return http.get().uri(uri, values).accept(MediaType.APPLICATION_JSON).retrieve();
  }

  private RequestBodySpec post(String uri, Object... values) {
    return http.post()
        .uri(uri, values)
        .accept(MediaType.APPLICATION_JSON)
        .contentType(MediaType.APPLICATION_JSON);
  }

  private <T> Mono<T> read(ResponseSpec answer, Class<T> type) {
    return answer
        .bodyToMono(type)
        .timeout(patience)
        .onErrorMap(e -> Refused.because(e, FilesAway::new));
  }

  private Mono<Void> decide(RequestBodySpec decision, Choice reason) {
    return decision
        .bodyValue(Map.of("reason", reason.code()))
        .retrieve()
        .toBodilessEntity()
        .then()
        .timeout(patience)
        .onErrorMap(PersonFiles::because);
  }

  private static Throwable because(Throwable cause) {
    return NotDecided.by(cause)
        .<Throwable>map(Function.identity())
        .orElseGet(() -> Refused.because(cause, FilesAway::new));
  }
}
