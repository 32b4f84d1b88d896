package org.ninefifteen.marac.running;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.ninefifteen.kit.events.Envelope;
import org.ninefifteen.testkit.parts.Parts;

/** All that the service ever told, read from the start of its topic. */
public final class Heard implements AutoCloseable {

  private static final String TOPIC = "community-marac";

  private final KafkaConsumer<byte[], byte[]> consumer;
  private final List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();

  public Heard(Parts parts) {
    consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", parts.bootstrapServers()),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer());
    int partitions = consumer.partitionsFor(TOPIC).size();
    consumer.assign(
        IntStream.range(0, partitions).mapToObj(n -> new TopicPartition(TOPIC, n)).toList());
    consumer.seekToBeginning(consumer.assignment());
  }

  /** The types of what was told of it so far, the earliest first. */
  public List<String> typesOf(String subject) {
    return of(subject).stream().map(Envelope::type).toList();
  }

  public List<Envelope> of(String subject) {
    consumer.poll(Duration.ofMillis(200)).forEach(records::add);
    return records.stream()
        .map(each -> Envelope.from(each.headers(), each.value()))
        .filter(event -> event.subject().equals(subject))
        .toList();
  }

  @Override
  public void close() {
    consumer.close();
  }
}
