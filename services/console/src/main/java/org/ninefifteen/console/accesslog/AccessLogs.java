package org.ninefifteen.console.accesslog;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ninefifteen.console.ConsoleProperties;
import org.ninefifteen.console.accesslog.model.Answer;
import org.ninefifteen.console.accesslog.model.Keeper;
import org.ninefifteen.console.accesslog.model.OwnTold;
import org.ninefifteen.console.accesslog.model.Told;
import org.ninefifteen.console.marac.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClient.ResponseSpec;
import org.springframework.web.util.UriBuilder;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Asks the services that keep a log of accesses, all at once. */
@Component
class AccessLogs {

  private static final Logger log = LoggerFactory.getLogger(AccessLogs.class);
  private static final String WHOLE = "/partnerships/{partnership}/access-log";
  private static final String OWN = WHOLE + "/own";

  /** More than a page has: it may have to end a little later. */
  private static final String SIZE = "100";

  private final Map<Keeper, WebClient> services = new EnumMap<>(Keeper.class);
  private final Duration patience;

  AccessLogs(WebClient.Builder builder, ConsoleProperties properties) {
    Arrays.stream(Keeper.values())
        .forEach(keeper -> services.put(keeper, client(builder, address(keeper, properties))));
    this.patience = properties.answer();
  }

  private static URI address(Keeper keeper, ConsoleProperties properties) {
    return switch (keeper) {
      case REPORTS -> properties.reports();
      case PATROLS -> properties.patrols();
      case HOTSPOT_CONTACTS -> properties.contacts();
      case COMMUNITY_MARAC -> properties.marac();
    };
  }

  /** Who reads an agenda reads all of its records, and each entry names them. */
  private static WebClient client(WebClient.Builder builder, URI address) {
    return builder
        .clone()
        .baseUrl(address.toString())
        .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(16 * 1024 * 1024))
        .build();
  }

  /** A service did not answer. */
  private static final class LogAway extends RuntimeException {
    private static final long serialVersionUID = 1;

    LogAway(Throwable cause) {
      super("A service did not answer about its log", cause);
    }
  }

  /** The whole logs. */
  Mono<List<Answer>> whole(String partnership, List<Keeper> keepers, Map<String, String> asked) {
    return each(keepers, keeper -> get(keeper, WHOLE, partnership, asked).bodyToMono(Told.class));
  }

  /** What they say of the records of the agencies of whoever asks. */
  Mono<List<Answer>> own(String partnership, List<Keeper> keepers, Map<String, String> asked) {
    return each(
        keepers,
        keeper ->
            get(keeper, OWN, partnership, asked).bodyToMono(OwnTold.class).map(OwnTold::told));
  }

  private interface Asking {
    Mono<Told> of(Keeper keeper);
  }

  private Mono<List<Answer>> each(List<Keeper> keepers, Asking asking) {
    return Flux.fromIterable(keepers)
        .flatMapSequential(keeper -> answer(keeper, asking.of(keeper)))
        .collectList();
  }

  /** It is not asked a second time when the first gets no answer: each asking is recorded. */
  private Mono<Answer> answer(Keeper keeper, Mono<Told> told) {
    return told.timeout(patience)
        .map(said -> new Answer(keeper, said))
        .onErrorMap(e -> Refused.because(e, LogAway::new))
        .onErrorResume(
            LogAway.class,
            away -> {
              log.atWarn().addKeyValue("service", keeper.id()).log("A log cannot be asked");
              return Mono.just(Answer.away(keeper));
            });
  }

  private ResponseSpec get(
      Keeper keeper, String path, String partnership, Map<String, String> asked) {
    return Objects.requireNonNull(services.get(keeper))
        .get()
        .uri(builder -> uri(builder.path(path), partnership, asked))
        .accept(MediaType.APPLICATION_JSON)
        .retrieve();
  }

  /** Parameters go in by their names, so that what they say is encoded whatever it is. */
  private static URI uri(UriBuilder builder, String partnership, Map<String, String> asked) {
    builder.queryParam("size", SIZE);
    asked.keySet().forEach(name -> builder.queryParam(name, "{" + name + "}"));
    Map<String, String> values = new HashMap<>(asked);
    values.put("partnership", partnership);
    return builder.build(values);
  }
}
