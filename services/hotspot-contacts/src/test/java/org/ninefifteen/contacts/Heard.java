package org.ninefifteen.contacts;

import static org.apache.kafka.clients.consumer.ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.ninefifteen.kit.events.Envelope;
import org.ninefifteen.testkit.parts.Parts;

/** A listener at the topic: what it has heard since the topic's first event. */
final class Heard implements AutoCloseable {

  private final KafkaConsumer<String, byte[]> consumer;
  private final List<Envelope> events = new ArrayList<>();

  Heard(Parts parts, String topic) {
    consumer =
        new KafkaConsumer<>(
            Map.of(BOOTSTRAP_SERVERS_CONFIG, parts.bootstrapServers()),
            new StringDeserializer(),
            new ByteArrayDeserializer());
    List<TopicPartition> all =
        consumer.partitionsFor(topic).stream()
            .map(part -> new TopicPartition(topic, part.partition()))
            .toList();
    consumer.assign(all);
    consumer.seekToBeginning(all);
  }

  /** The events that are told of a contact, once there are so many of them. */
  static List<Envelope> of(Parts parts, String contact, int many) {
    try (Heard heard = new Heard(parts, "hotspot-contacts")) {
      return heard.of(contact, many);
    }
  }

  /** The events that are told of this, once there are so many of them. */
  List<Envelope> of(String subject, int many) {
    Predicate<Envelope> wanted = event -> event.subject().equals(subject);
    Awaitility.await().until(() -> poll(wanted) >= many);
    return events.stream().filter(wanted).toList();
  }

  private long poll(Predicate<Envelope> wanted) {
    consumer.poll(Duration.ofMillis(100)).forEach(this::hear);
    return events.stream().filter(wanted).count();
  }

  private void hear(ConsumerRecord<String, byte[]> message) {
    events.add(Envelope.from(message.headers(), message.value()));
  }

  @Override
  public void close() {
    consumer.close();
  }
}
