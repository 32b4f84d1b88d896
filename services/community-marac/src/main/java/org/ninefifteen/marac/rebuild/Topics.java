package org.ninefifteen.marac.rebuild;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads topics from their start to where they end now, as nobody's group. */
record Topics(Map<String, Object> broker) {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration GLANCE = Duration.ofMillis(200);

  Topics {
    broker = Map.copyOf(broker);
  }

  void read(Collection<String> topics, Consumer<List<ConsumerRecord<byte[], byte[]>>> reader) {
    Map<String, Object> settings = new HashMap<>(broker);
    settings.put("allow.auto.create.topics", false);
    settings.put("max.poll.records", 500);
    try (var consumer =
        new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          topics.stream()
              .flatMap(topic -> consumer.partitionsFor(topic).stream())
              .map(each -> new TopicPartition(each.topic(), each.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      read(consumer, consumer.endOffsets(partitions), reader);
    }
  }

  private static void read(
      KafkaConsumer<byte[], byte[]> consumer,
      Map<TopicPartition, Long> ends,
      Consumer<List<ConsumerRecord<byte[], byte[]>>> reader) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (ends.entrySet().stream()
        .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
      List<ConsumerRecord<byte[], byte[]>> some = new ArrayList<>();
      consumer.poll(GLANCE).forEach(some::add);
      if (!some.isEmpty()) {
        reader.accept(some);
        deadline = System.nanoTime() + PATIENCE.toNanos();
      } else if (System.nanoTime() > deadline) {
        throw new KafkaException("The topics could not be read to their end");
      }
    }
  }
}
