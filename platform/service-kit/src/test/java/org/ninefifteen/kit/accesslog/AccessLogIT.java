package org.ninefifteen.kit.accesslog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ninefifteen.kit.accesslog.model.Link;
import org.ninefifteen.testkit.Patience;
import org.ninefifteen.testkit.parts.Parts;
import org.ninefifteen.testkit.parts.WithParts;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** How entries come into the log. */
@WithParts
class AccessLogIT {

  /** Each test has a store of its own. */
  private final String store = "log-" + UUID.randomUUID();

  @TempDir Path folder;

  @Test
  void whoWaitTogetherAreWrittenTogetherInOneChain(Parts parts) throws IOException {
    try (Instance instance = Instance.started(parts, store, folder)) {
      instance.record(2_000);

      assertThat(instance.links()).extracting(Link::seq).isEqualTo(upTo(2_000));
      assertThat(instance.count(LogMetric.ENTRIES)).isEqualTo(2_000);
      await()
          .untilAsserted(
              () -> assertThat(Export.verify(folder, instance.lines())).startsWith("0 2000"));
    }
  }

  @Test
  void twoInstancesWriteOneChainWithoutGapsAndWithoutForks(Parts parts) throws IOException {
    try (Instance one = Instance.started(parts, store, folder);
        Instance two = Instance.started(parts, store, folder);
        Instance three = Instance.started(parts, store, folder)) {
      List.of(one, two, three).parallelStream().forEach(instance -> instance.record(700));

      assertThat(one.links()).extracting(Link::seq).isEqualTo(upTo(2_100));
      assertThat(one.links().stream().map(link -> link.entry().caller()).distinct()).hasSize(2_100);
      assertThat(one.count(LogMetric.OVERTAKEN) + two.count(LogMetric.OVERTAKEN)).isPositive();
      await()
          .untilAsserted(() -> assertThat(Export.verify(folder, one.lines())).startsWith("0 2100"));
    }
  }

  /** Whoever was told yes is in the chain, whatever happened to the store meanwhile. */
  @Test
  void neverSaysYesToWhatIsNotInTheStore(Parts parts) throws IOException {
    List<String> yes = Collections.synchronizedList(new ArrayList<>());
    AtomicInteger asked = new AtomicInteger();
    AtomicInteger no = new AtomicInteger();
    AtomicBoolean over = new AtomicBoolean();
    try (Instance instance = Instance.started(parts, store, folder)) {
      CompletableFuture<@Nullable Void> load =
          Flux.range(0, 1_000_000)
              .takeWhile(i -> !over.get())
              .map(i -> "loaded-" + asked.incrementAndGet())
              .flatMap(
                  caller ->
                      instance
                          .record(caller)
                          .doOnSuccess(done -> yes.add(caller))
                          .onErrorResume(
                              LogUnavailable.class, e -> Mono.fromRunnable(no::incrementAndGet)),
                  64)
              .then()
              .toFuture();
      await().until(() -> yes.size() > 300);
      parts.stopStore();
      await().until(() -> no.get() > 0); // an outage of a fixed length may refuse nobody
      over.set(true);
      parts.startStore();
      load.orTimeout(Patience.LONG.toSeconds(), TimeUnit.SECONDS).join();
      await().ignoreExceptions().untilAsserted(() -> instance.record(10));

      List<String> stored = instance.links().stream().map(link -> link.entry().caller()).toList();
      assertThat(stored).containsAll(yes);
      assertThat(yes.size() + no.get()).isEqualTo(asked.get());
      await()
          .untilAsserted(
              () -> assertThat(Export.verify(folder, instance.lines())).startsWith("0 "));
    }
  }

  @Test
  void oneMoreThanMayWaitIsRefusedAtOnce(Parts parts) {
    try (Instance instance = Instance.on(parts, store, folder, 3)) { // its thread does not run
      List<Mono<Void>> waiting =
          IntStream.range(0, 3).mapToObj(i -> instance.record("caller-" + i).cache()).toList();
      Mono.when(waiting).timeout(Duration.ofMillis(50), Mono.empty()).block(Patience.LONG);

      assertThatThrownBy(() -> instance.record("one-more").block(Patience.LONG))
          .isInstanceOf(LogUnavailable.class);

      instance.endWriting();
      assertThatThrownBy(() -> waiting.getFirst().block(Patience.LONG))
          .isInstanceOf(LogUnavailable.class);
    }
  }

  private static List<Long> upTo(int last) {
    return IntStream.rangeClosed(1, last).mapToObj(Long::valueOf).toList();
  }
}
