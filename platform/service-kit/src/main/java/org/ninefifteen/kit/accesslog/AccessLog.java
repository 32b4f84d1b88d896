package org.ninefifteen.kit.accesslog;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.ninefifteen.kit.accesslog.model.Entry;
import org.ninefifteen.kit.accesslog.model.Position;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Where a service says who did what with personal data. Say it first: what was recorded and then
 * did not happen does no harm, what happened and was not recorded does.
 */
public final class AccessLog {

  private final String service;
  private final List<String> recipients;
  private final LogWriter writer;

  AccessLog(String service, List<String> recipients, LogWriter writer) {
    this.service = service;
    this.recipients = List.copyOf(recipients);
    this.writer = writer;
  }

  /** Whose log it is, as its chains are named. */
  public String service() {
    return service;
  }

  /** Whom the events of this service are disclosed to. */
  public List<String> recipients() {
    return recipients;
  }

  /**
   * Completes when all are in the store for good. Whoever gives up waiting does not undo them.
   *
   * @return fails with {@link LogUnavailable}, a 503, where that cannot be said; some of them may
   *     be there all the same
   */
  public Mono<Void> record(List<Entry> entries) {
    return Flux.fromStream(() -> byChain(entries).entrySet().stream())
        .flatMap(chain -> record(chain.getKey(), chain.getValue()))
        .then()
        .publishOn(Schedulers.parallel()); // the writer's thread has others waiting
  }

  public Mono<Void> record(Entry entry) {
    return record(List.of(entry));
  }

  /**
   * A step of one request that may have to be tried again: what it has said it does not say again,
   * unless there is something else to say by then.
   *
   * @param says what is to be recorded of a thing; nothing where there is none
   */
  public <T> Function<T, Mono<Void>> once(Function<T, List<Entry>> says) {
    AtomicReference<List<Entry>> said = new AtomicReference<>(List.of());
    return thing ->
        Mono.defer(() -> {
          List<Entry> now = says.apply(thing);
          return now.equals(said.get())
              ? Mono.empty()
              : record(now).doOnSuccess(recorded -> said.set(now));
        });
  }

  private Map<String, List<Entry>> byChain(List<Entry> entries) {
    return entries.stream()
        .collect(groupingBy(entry -> Position.chain(entry.partnership(), service)));
  }

  private Mono<Void> record(String chain, List<Entry> entries) {
    return Mono.fromFuture(() -> writer.write(new Waiting(chain, entries)), true);
  }
}
