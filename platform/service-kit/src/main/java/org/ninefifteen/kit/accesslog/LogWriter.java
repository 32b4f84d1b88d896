package org.ninefifteen.kit.accesslog;

import static java.util.stream.Collectors.groupingBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.accesslog.model.Entry;
import org.ninefifteen.kit.accesslog.model.Link;
import org.ninefifteen.kit.accesslog.model.Position;
import org.ninefifteen.kit.accesslog.store.LinkStore;
import org.springframework.context.SmartLifecycle;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * One thread of this instance that writes the entries of all who wait, together. Two instances
 * write to one chain without a lock: a place in it can be taken once, and whoever is late looks
 * again where the chain ends.
 */
final class LogWriter implements SmartLifecycle {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration STOP_WITHIN = Duration.ofSeconds(2);
  private static final long IDLE = 50; // milliseconds

  private final LinkStore store;
  private final LogState state;
  private final int most;
  private final BlockingQueue<Waiting> queue;
  private final Map<String, Position> ends = new ConcurrentHashMap<>();
  private final Map<String, Position> written = new ConcurrentHashMap<>();

  private volatile boolean running;
  private volatile boolean stopped;
  private @Nullable Thread thread;

  LogWriter(LinkStore store, LogState state, AccessLogProperties properties) {
    this.store = store;
    this.state = state;
    this.most = properties.batch();
    this.queue = new ArrayBlockingQueue<>(properties.queue());
    state.watch(queue);
  }

  /** Done when it is in the store for good. */
  CompletableFuture<Void> write(Waiting waiting) {
    if (stopped || !queue.offer(waiting)) {
      waiting.done().completeExceptionally(new LogUnavailable("Too many wait for the access log."));
    } else if (stopped && queue.remove(waiting)) {
      waiting.done().completeExceptionally(new LogUnavailable("The service stops."));
    }
    return waiting.done();
  }

  /** The last entry of each chain that this instance wrote, and so can speak for. */
  List<Position> written() {
    return List.copyOf(written.values());
  }

  /** Also once more after a stop: tests pause a context that another test will use again. */
  @Override
  public void start() {
    stopped = false;
    running = true;
    thread = Thread.ofPlatform().name("access-log").start(this::run);
  }

  @Override
  public void stop() {
    running = false;
    Thread started = thread;
    try {
      if (started != null && !started.join(STOP_WITHIN)) {
        started.interrupt();
        started.join(STOP_WITHIN);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    stopped = true;
    fail(next(queue.size()), new LogUnavailable("The service stops."));
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** It stops after the last request was answered, and before the last head is signed. */
  @Override
  public int getPhase() {
    return 2;
  }

  private void run() {
    try {
      while (running || !queue.isEmpty()) {
        Waiting first = queue.poll(IDLE, TimeUnit.MILLISECONDS);
        if (first != null) {
          List<Waiting> batch = next(most - 1);
          batch.addFirst(first);
          write(batch);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private List<Waiting> next(int most) {
    List<Waiting> batch = new ArrayList<>();
    queue.drainTo(batch, most);
    return batch;
  }

  private void write(List<Waiting> batch) {
    Map<String, List<Waiting>> chains = batch.stream().collect(groupingBy(Waiting::chain));
    try {
      Flux.fromIterable(chains.entrySet())
          .flatMap(chain -> write(chain.getKey(), chain.getValue()))
          .then()
          .block();
    } catch (RuntimeException e) {
      fail(batch, e); // of a thread that is interrupted
    }
  }

  private Mono<Void> write(String chain, List<Waiting> batch) {
    List<Entry> entries = batch.stream().flatMap(each -> each.entries().stream()).toList();
    return append(chain, entries)
        .timeout(PATIENCE)
        .doOnSuccess(nothing -> {
          state.recorded(entries.size());
          batch.forEach(each -> each.done().complete(null));
        })
        .onErrorResume(e -> {
          ends.remove(chain); // some may have been stored
          fail(batch, e);
          return Mono.empty();
        });
  }

  private Mono<Void> append(String chain, List<Entry> entries) {
    return end(chain)
        .map(end -> end.links(entries))
        .flatMap(links -> store.append(links).flatMap(stored -> go(links, stored, entries)));
  }

  private Mono<Position> end(String chain) {
    return Mono.justOrEmpty(ends.get(chain)).switchIfEmpty(Mono.defer(() -> store.end(chain)));
  }

  private Mono<Void> go(List<Link> links, int stored, List<Entry> entries) {
    String chain = links.getFirst().chain();
    if (stored > 0) {
      written.put(chain, links.get(stored - 1).position());
    }
    if (stored == links.size()) {
      ends.put(chain, links.getLast().position());
      return Mono.empty();
    }
    state.overtaken();
    ends.remove(chain);
    return append(chain, entries.subList(stored, entries.size()));
  }

  private void fail(List<Waiting> batch, Throwable why) {
    if (batch.isEmpty()) {
      return;
    }
    state.failed(batch.size(), why);
    LogUnavailable unavailable = new LogUnavailable("The access log does not answer.", why);
    batch.forEach(each -> each.done().completeExceptionally(unavailable));
  }
}
