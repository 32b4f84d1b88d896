package org.ninefifteen.kit.accesslog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ninefifteen.kit.accesslog.files.KeyFile;
import org.ninefifteen.testkit.parts.Parts;
import org.ninefifteen.testkit.parts.WithParts;
import org.ninefifteen.testkit.samples.ContractSamples;

/** How the world is told how far the log has come. */
@WithParts
class PublishedHeadsIT {

  /** Each test has a store of its own; the topic they share. */
  private final String store = "log-" + UUID.randomUUID();

  @TempDir Path folder;

  @Test
  void aPublishedHeadGivesAwayALogThatWasCutOffOrMadeAnew(Parts parts) throws IOException {
    try (Instance instance = Instance.started(parts, store, folder)) {
      instance.record(20);
      await().until(() -> !instance.heads().isEmpty());
    }
    List<String> published = published(parts).stream().map(PublishedHeadsIT::text).toList();
    try (Instance other = Instance.started(parts, store + "-anew", folder)) {
      other.record(20);
      List<String> anew = new ArrayList<>(lines(other));

      assertThat(Export.verify(folder, with(anew, published)))
          .startsWith("1 ")
          .contains("not what was signed");
      assertThat(Export.verify(folder, with(anew.subList(0, 5), published))).startsWith("1 ");
    }
  }

  @Test
  void theLastHeadIsPublishedWhenTheServiceEndsAndKeepsTheContract(Parts parts) throws IOException {
    try (Instance instance = Instance.started(parts, store, folder)) {
      instance.record(7);
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
      instance.record(13);
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
      instance.record(3);
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
