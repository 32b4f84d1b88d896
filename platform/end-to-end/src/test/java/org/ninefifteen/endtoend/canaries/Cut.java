package org.ninefifteen.endtoend.canaries;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.awaitility.Awaitility;

/** Events that lose their last byte on the way: nobody can read them, and they are parked. */
public record Cut(String broker) {
  private static final String TOPIC = "reports";
  private static final String PARKED = "reports.parked";

  /** Sends some of the reports' events once more, cut, and returns when they are parked. */
  public void send(int events) throws Exception {
    List<ConsumerRecord<byte[], byte[]>> whole = read(TOPIC, events).subList(0, events);
    try (var producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", broker),
            new ByteArraySerializer(),
            new ByteArraySerializer())) {
      for (var each : whole) {
        byte[] cut = Arrays.copyOf(each.value(), each.value().length - 1);
        producer
            .send(new ProducerRecord<>(TOPIC, null, null, each.key(), cut, each.headers()))
            .get();
      }
    }
    read(PARKED, events);
  }

  private List<ConsumerRecord<byte[], byte[]>> read(String topic, int least) {
    List<ConsumerRecord<byte[], byte[]>> read = new ArrayList<>();
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers",
            broker,
            "group.id",
            "cut-" + topic,
            "auto.offset.reset",
            "earliest");
    try (var consumer =
        new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      consumer.subscribe(Set.of(topic));
      Awaitility.await()
          .until(() -> {
            consumer.poll(Duration.ofMillis(200)).forEach(read::add);
            return read.size() >= least;
          });
    }
    return read;
  }
}
