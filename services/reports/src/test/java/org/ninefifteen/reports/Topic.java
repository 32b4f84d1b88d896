package org.ninefifteen.reports;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.ninefifteen.kit.events.Envelope;

/** Everything that stands on the topic, read from its start. */
final class Topic implements AutoCloseable {

  private final KafkaConsumer<String, byte[]> consumer;
  private final List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();

  Topic(String bootstrapServers) {
    consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", bootstrapServers, "auto.offset.reset", "earliest"),
            new StringDeserializer(),
            new ByteArrayDeserializer());
    consumer.assign(
        List.of(
            new TopicPartition("reports", 0),
            new TopicPartition("reports", 1),
            new TopicPartition("reports", 2)));
    consumer.seekToBeginning(consumer.assignment());
  }

  List<ConsumerRecord<String, byte[]>> records() {
    consumer.poll(Duration.ofMillis(200)).forEach(records::add);
    return records;
  }

  List<Envelope> eventsOf(String report) {
    return records().stream()
        .filter(each -> each.key().equals(report))
        .map(each -> Envelope.from(each.headers(), each.value()))
        .toList();
  }

  @Override
  public void close() {
    consumer.close();
  }
}
