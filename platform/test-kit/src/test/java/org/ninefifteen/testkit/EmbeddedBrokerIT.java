package org.ninefifteen.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBrokerIT {
  @TempDir Path folder;

  @Test
  void keepsRecordsAndPortOverAStop() throws Exception {
    try (var broker = EmbeddedBroker.start(folder)) {
      broker.createTopics(2, "reports", "reports.parked");
      send(broker, "reports", "before");
      broker.stop();
      broker.start();
      broker.createTopics(2, "reports");
      send(broker, "reports", "after");

      assertThat(readAll(broker, "reports", 2)).containsExactlyInAnyOrder("before", "after");
    }
  }

  @Test
  void keepsRecordsForANewBrokerOnTheSameFolder() throws Exception {
    try (var broker = EmbeddedBroker.start(folder)) {
      broker.createTopics(1, "reports");
      send(broker, "reports", "kept");
    }
    try (var broker = EmbeddedBroker.start(folder)) {

      assertThat(readAll(broker, "reports", 1)).containsExactly("kept");
    }
  }

  @Test
  void createsNoTopicByAccident() {
    try (var broker = EmbeddedBroker.start(folder)) {

      assertThatThrownBy(() -> send(broker, "undeclared", "lost")).isNotNull();
    }
  }

  private static void send(EmbeddedBroker broker, String topic, String value) throws Exception {
    Map<String, Object> settings =
        Map.of("bootstrap.servers", broker.bootstrapServers(), "max.block.ms", 10_000);
    try (var producer =
        new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
      producer
          .send(new ProducerRecord<>(topic, "key", value))
          .get(Patience.LONG.toSeconds(), TimeUnit.SECONDS);
    }
  }

  private static List<String> readAll(EmbeddedBroker broker, String topic, int count) {
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers", broker.bootstrapServers(),
            "group.id", "reader",
            "auto.offset.reset", "earliest");
    var values = new ArrayList<String>();
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      consumer.subscribe(List.of(topic));
      Awaitility.await()
          .until(() -> {
            consumer.poll(Duration.ofMillis(200)).forEach(each -> values.add(each.value()));
            return values.size() >= count;
          });
    }
    return values;
  }
}
