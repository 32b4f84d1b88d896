package org.ninefifteen.kit.accesslog;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.ninefifteen.kit.accesslog.files.HeadLine;
import org.ninefifteen.kit.accesslog.files.KeyFile;
import org.ninefifteen.kit.accesslog.files.LinkLine;
import org.ninefifteen.kit.accesslog.model.Action;
import org.ninefifteen.kit.accesslog.model.Entry;
import org.ninefifteen.kit.accesslog.model.Held;
import org.ninefifteen.kit.accesslog.model.Link;
import org.ninefifteen.kit.accesslog.store.LogDatabase;
import org.ninefifteen.testkit.Patience;
import org.ninefifteen.testkit.parts.Parts;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A service's instance, as far as it records accesses. */
final class Instance implements AutoCloseable {

  private static final String CHAIN = "medway/letters";
  private static final Instant AT = Instant.parse("2019-02-19T09:15:00Z");

  private final LogDatabase database;
  private final LogWriter writer;
  private final HeadSigner signer;
  private final AccessLog log;
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final DefaultKafkaProducerFactory<String, byte[]> producers;

  private Instance(Parts parts, String store, AccessLogProperties properties) throws Exception {
    LogState state = new LogState(meters);
    database = LogDatabase.at(parts.storeUri(store), null, null);
    writer = new LogWriter(database.links(), state, properties);
    log = new AccessLog("letters", properties.recipients(), writer);
    producers = producers(parts);
    signer =
        new HeadSigner(
            List.of(CHAIN),
            writer,
            database.links(),
            database.heads(),
            new HeadTopic(new KafkaTemplate<>(producers)),
            KeyFile.read(properties.keyFile(), true),
            state,
            properties.headEvery(),
            Clock.systemUTC());
  }

  static Instance on(Parts parts, String store, Path folder, int queue) {
    AccessLogProperties properties =
        new AccessLogProperties(
            folder.resolve("key"),
            true,
            null,
            Duration.ofMillis(200),
            queue,
            500,
            List.of("readers"));
    try {
      return new Instance(parts, store, properties);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  static Instance started(Parts parts, String store, Path folder) {
    return on(parts, store, folder, 10_000).start();
  }

  Instance start() {
    writer.start();
    signer.start();
    return this;
  }

  /** From now on it looks for the broker there. */
  Instance brokerAt(String address) {
    producers.updateConfigs(Map.of("bootstrap.servers", address));
    producers.reset();
    return this;
  }

  private static DefaultKafkaProducerFactory<String, byte[]> producers(Parts parts) {
    Map<String, Object> settings = new HashMap<>();
    settings.put("bootstrap.servers", parts.bootstrapServers());
    settings.put("max.block.ms", 1_000);
    settings.put("request.timeout.ms", 1_000);
    settings.put("delivery.timeout.ms", 2_000);
    settings.put("reconnect.backoff.max.ms", 200);
    return new DefaultKafkaProducerFactory<>(
        settings, new StringSerializer(), new ByteArraySerializer());
  }

  /** So many, each by a caller of its own. */
  void record(int count) {
    String run = UUID.randomUUID().toString();
    Flux.range(0, count).flatMap(i -> record(run + "-" + i), 256).then().block(Patience.LONG);
  }

  Mono<Void> record(String caller) {
    return log.record(
        new Entry(
            AT,
            caller,
            "kent",
            "medway",
            Action.CONSULTATION,
            List.of(new Held("letters/1", "strood")),
            List.of("subject-7f3a"),
            "daily-call",
            List.of()));
  }

  List<Link> links() {
    return now(database.links().chain(CHAIN).collectList());
  }

  /** As an export has it. */
  List<String> lines() {
    return Stream.concat(
            links().stream().map(link -> LinkLine.of(link).toString()), heads().stream())
        .toList();
  }

  List<String> heads() {
    return now(database.heads().chain(CHAIN).collectList()).stream()
        .map(head -> HeadLine.of(head).toString())
        .toList();
  }

  double count(LogMetric metric) {
    return Objects.requireNonNull(meters.find(metric.id()).counter()).count();
  }

  boolean isLate() {
    return Objects.requireNonNull(meters.find(LogMetric.LATE.id()).timeGauge()).value() > 0;
  }

  private static <T> T now(Mono<T> later) {
    return Objects.requireNonNull(later.block(Patience.LONG));
  }

  void endWriting() {
    writer.stop();
  }

  /** As a service ends: the log before its last head, and both before the broker's client. */
  @Override
  public void close() {
    writer.stop();
    signer.stop();
    producers.destroy();
    database.close();
    meters.close();
  }
}
