package org.ninefifteen.faults.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** What lies on the topics, from the first record to the last. */
public record Topics(String bootstrapServers) {

  /** What was told of a thing; a resend lies there twice, under one id. */
  public record Told(String topic, String source, String id, String type, String subject) {
    /** As the MARAC keeps it. */
    public String name() {
      return source + "#" + id;
    }
  }

  public List<Told> told(String topic) {
    var told = new ArrayList<Told>();
    each(topic, each -> told.add(told(each)));
    return told;
  }

  private static Told told(ConsumerRecord<byte[], byte[]> each) {
    return new Told(
        each.topic(),
        header(each, "ce_source"),
        header(each, "ce_id"),
        header(each, "ce_type"),
        header(each, "ce_subject"));
  }

  private static String header(ConsumerRecord<byte[], byte[]> each, String name) {
    return new String(Objects.requireNonNull(each.headers().lastHeader(name)).value(), UTF_8);
  }

  public long count(String topic) {
    try (var consumer = consumer()) {
      return consumer.endOffsets(partitions(consumer, topic)).values().stream()
          .mapToLong(Long::longValue)
          .sum();
    }
  }

  private void each(String topic, Consumer<ConsumerRecord<byte[], byte[]>> take) {
    try (var consumer = consumer()) {
      var partitions = partitions(consumer, topic);
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var ends = consumer.endOffsets(partitions);
      while (!isAt(consumer, ends)) {
        consumer.poll(Duration.ofMillis(200)).forEach(take);
      }
    }
  }

  private static boolean isAt(KafkaConsumer<?, ?> consumer, Map<TopicPartition, Long> ends) {
    return ends.entrySet().stream()
        .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
  }

  private static List<TopicPartition> partitions(KafkaConsumer<?, ?> consumer, String topic) {
    return consumer.partitionsFor(topic).stream()
        .map(each -> new TopicPartition(topic, each.partition()))
        .toList();
  }

  private KafkaConsumer<byte[], byte[]> consumer() {
    return new KafkaConsumer<>(
        Map.of("bootstrap.servers", bootstrapServers),
        new ByteArrayDeserializer(),
        new ByteArrayDeserializer());
  }
}
