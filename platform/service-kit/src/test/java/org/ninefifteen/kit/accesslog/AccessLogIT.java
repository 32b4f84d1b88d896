package org.ninefifteen.kit.accesslog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ninefifteen.kit.accesslog.files.KeyFile;
import org.ninefifteen.kit.accesslog.model.Action;
import org.ninefifteen.kit.accesslog.model.Entry;
import org.ninefifteen.kit.accesslog.model.Held;
import org.ninefifteen.kit.accesslog.model.Link;
import org.ninefifteen.kit.accesslog.verify.VerifyLog;
import org.ninefifteen.testkit.parts.Parts;
import org.ninefifteen.testkit.parts.WithParts;
import org.ninefifteen.testkit.samples.ContractSamples;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@WithParts
class AccessLogIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Instant AT = Instant.parse("2019-02-19T09:15:00Z");

  /** Each test has a store of its own; the topic they share. */
  private final String store = "log-" + UUID.randomUUID();

  @TempDir Path folder;

  @Test
  void whoWaitTogetherAreWrittenTogetherInOneChain(Parts parts) throws IOException {
    try (Instance instance = Instance.started(parts, store, folder)) {
      record(instance, 2_000);

      assertThat(instance.links()).extracting(Link::seq).isEqualTo(upTo(2_000));
      assertThat(instance.count(LogMetric.ENTRIES)).isEqualTo(2_000);
      await().untilAsserted(() -> assertThat(verify(instance.lines())).startsWith("0 2000"));
    }
  }

  @Test
  void twoInstancesWriteOneChainWithoutGapsAndWithoutForks(Parts parts) throws IOException {
    try (Instance one = Instance.started(parts, store, folder);
        Instance two = Instance.started(parts, store, folder);
        Instance three = Instance.started(parts, store, folder)) {
      List.of(one, two, three).parallelStream().forEach(instance -> record(instance, 700));

      assertThat(one.links()).extracting(Link::seq).isEqualTo(upTo(2_100));
      assertThat(one.links().stream().map(link -> link.entry().caller()).distinct()).hasSize(2_100);
      assertThat(one.count(LogMetric.OVERTAKEN) + two.count(LogMetric.OVERTAKEN)).isPositive();
      await().untilAsserted(() -> assertThat(verify(one.lines())).startsWith("0 2100"));
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
                          .log()
                          .record(entry(caller))
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
      load.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
      await().ignoreExceptions().untilAsserted(() -> record(instance, 10));

      List<String> stored = instance.links().stream().map(link -> link.entry().caller()).toList();
      assertThat(stored).containsAll(yes);
      assertThat(yes.size() + no.get()).isEqualTo(asked.get());
      await().untilAsserted(() -> assertThat(verify(instance.lines())).startsWith("0 "));
    }
  }

  @Test
  void oneMoreThanMayWaitIsRefusedAtOnce(Parts parts) {
    try (Instance instance = Instance.on(parts, store, folder, 3)) { // its thread does not run
      List<Mono<Void>> waiting =
          IntStream.range(0, 3).mapToObj(i -> record(instance, "caller-" + i).cache()).toList();
      Mono.when(waiting).timeout(Duration.ofMillis(50), Mono.empty()).block(PATIENCE);

      assertThatThrownBy(() -> record(instance, "one-more").block(PATIENCE))
          .isInstanceOf(LogUnavailable.class);

      instance.endWriting();
      assertThatThrownBy(() -> waiting.getFirst().block(PATIENCE))
          .isInstanceOf(LogUnavailable.class);
    }
  }

  @Test
  void aPublishedHeadGivesAwayALogThatWasCutOffOrMadeAnew(Parts parts) throws IOException {
    try (Instance instance = Instance.started(parts, store, folder)) {
      record(instance, 20);
      await().until(() -> !instance.heads().isEmpty());
    }
    List<String> published = published(parts).stream().map(AccessLogIT::text).toList();
    try (Instance other = Instance.started(parts, store + "-anew", folder)) {
      record(other, 20);
      List<String> anew = new ArrayList<>(lines(other));

      assertThat(verify(with(anew, published))).startsWith("1 ").contains("not what was signed");
      assertThat(verify(with(anew.subList(0, 5), published))).startsWith("1 ");
    }
  }

  @Test
  void theLastHeadIsPublishedWhenTheServiceEndsAndKeepsTheContract(Parts parts) throws IOException {
    try (Instance instance = Instance.started(parts, store, folder)) {
      record(instance, 7);
    }
    ContractSamples contract = ContractSamples.of("access-log", "head-signed.v1");

    ConsumerRecord<String, byte[]> last = published(parts).getLast();

    assertThat(last.key()).isEqualTo("medway/letters");
    assertThat(text(last)).contains("\"seq\":7,");
    contract.assertConforms(last.value());
    contract.assertHeadersConform(headers(last));
  }

  @Test
  void whatCouldNotBePublishedIsPublishedByTheNextRun(Parts parts) throws IOException {
    parts.stopBroker();
    try (Instance instance = Instance.started(parts, store, folder)) {
      record(instance, 13);
      await().until(() -> !instance.heads().isEmpty());
    } finally {
      parts.startBroker();
    }

    try (Instance next = Instance.started(parts, store, folder)) {
      await().untilAsserted(() -> assertThat(next.count(LogMetric.HEADS)).isPositive());
    }
    assertThat(text(published(parts).getLast())).contains("\"seq\":13,");
  }

  @Test
  void headsArePublishedWhenTheBrokersNameIsKnown(Parts parts) {
    try (Instance instance =
        Instance.on(parts, store, folder, 10_000).brokerAt("broker.invalid:9092").start()) {
      record(instance, 3);
      await().until(instance::isLate);

      instance.brokerAt(parts.bootstrapServers());

      await().untilAsserted(() -> assertThat(instance.count(LogMetric.HEADS)).isPositive());
    }
  }

  private static List<String> lines(Instance instance) {
    return instance.lines().stream().filter(line -> !line.contains("\"signature\"")).toList();
  }

  private static List<String> with(List<String> lines, List<String> more) {
    List<String> all = new ArrayList<>(lines);
    all.addAll(more);
    return all;
  }

  private static void record(Instance instance, int count) {
    String run = UUID.randomUUID().toString();
    Flux.range(0, count).flatMap(i -> record(instance, run + "-" + i), 256).then().block(PATIENCE);
  }

  private static Mono<Void> record(Instance instance, String caller) {
    return instance.log().record(entry(caller));
  }

  private static Entry entry(String caller) {
    return new Entry(
        AT,
        caller,
        "kent",
        "medway",
        Action.CONSULTATION,
        List.of(new Held("letters/1", "strood")),
        List.of("subject-7f3a"),
        "daily-call",
        List.of());
  }

  private static List<Long> upTo(int last) {
    return IntStream.rangeClosed(1, last).mapToObj(Long::valueOf).toList();
  }

  /** The exit code and what was said. */
  private String verify(List<String> lines) throws IOException {
    Path log = Files.write(folder.resolve("log.jsonl"), lines);
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    int code =
        VerifyLog.run(
            new PrintStream(said, true, UTF_8),
            folder.resolve("key.pub").toString(),
            log.toString());
    return code + " " + said.toString(UTF_8);
  }

  /** The heads that this test's key has signed, as they came. */
  private List<ConsumerRecord<String, byte[]>> published(Parts parts) throws IOException {
    String key = KeyFile.readPublic(folder.resolve("key.pub")).id();
    Map<String, Object> settings =
        Map.of("bootstrap.servers", parts.bootstrapServers(), "auto.offset.reset", "earliest");
    TopicPartition topic = new TopicPartition("access-log", 0);
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
      consumer.assign(List.of(topic));
      long end = consumer.endOffsets(List.of(topic)).getOrDefault(topic, 0L);
      List<ConsumerRecord<String, byte[]>> heads = new ArrayList<>();
      while (consumer.position(topic) < end) {
        consumer.poll(Duration.ofMillis(200)).forEach(heads::add);
      }
      return heads.stream().filter(head -> text(head).contains(key)).toList();
    }
  }

  private static String text(ConsumerRecord<String, byte[]> head) {
    return new String(head.value(), UTF_8);
  }

  private static Map<String, String> headers(ConsumerRecord<String, byte[]> head) {
    return Stream.of(head.headers().toArray())
        .collect(toMap(Header::key, header -> new String(header.value(), UTF_8)));
  }
}
