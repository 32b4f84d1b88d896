package org.ninefifteen.keep.erasures;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;

/** Reads every erasure that was ever told, from the start of the topic to where it ends now. */
public final class ErasureTopic {

  private static final String TOPIC = "community-marac";
  private static final String ERASED = "org.ninefifteen.community-marac.person-erased.v1";
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Duration GLANCE = Duration.ofMillis(200);

  private ErasureTopic() {}

  /**
   * Throws {@link KafkaException} where the broker does not answer, or has no such topic: no
   * erasures is something else than none that can be read.
   *
   * @param broker settings of the Kafka client, {@code bootstrap.servers} among them
   */
  public static List<Erasure> read(Map<String, Object> broker) {
    Map<String, Object> settings = new HashMap<>(broker);
    settings.put("isolation.level", "read_committed");
    settings.put("allow.auto.create.topics", false);
    settings.putIfAbsent("default.api.timeout.ms", (int) PATIENCE.toMillis());
    try (var consumer =
        new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(TOPIC).stream()
              .map(each -> new TopicPartition(each.topic(), each.partition()))
              .toList();
      if (partitions.isEmpty()) {
        throw new KafkaException("There is no topic " + TOPIC);
      }
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      return readTo(consumer.endOffsets(partitions), consumer);
    }
  }

  private static List<Erasure> readTo(
      Map<TopicPartition, Long> ends, KafkaConsumer<byte[], byte[]> consumer) {
    List<Erasure> erasures = new ArrayList<>();
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (ends.entrySet().stream()
        .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
      var records = consumer.poll(GLANCE);
      if (!records.isEmpty()) {
        deadline = System.nanoTime() + PATIENCE.toNanos();
      } else if (System.nanoTime() > deadline) {
        throw new KafkaException("The topic " + TOPIC + " could not be read to its end");
      }
      records.forEach(each -> add(each, erasures));
    }
    return erasures;
  }

  private static void add(ConsumerRecord<byte[], byte[]> told, List<Erasure> erasures) {
    if (ERASED.equals(text(told, "ce_type"))) {
      String partnership = String.valueOf(text(told, "ce_partnership"));
      BsonDocument data = BsonDocument.parse(new String(told.value(), UTF_8));
      erasures.add(Erasure.of(partnership, data));
    }
  }

  private static @Nullable String text(ConsumerRecord<byte[], byte[]> told, String name) {
    Header header = told.headers().lastHeader(name);
    return header == null ? null : new String(header.value(), UTF_8);
  }
}
