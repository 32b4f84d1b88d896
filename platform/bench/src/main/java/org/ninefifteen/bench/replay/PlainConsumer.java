package org.ninefifteen.bench.replay;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.ninefifteen.bench.parts.Events;
import org.ninefifteen.bench.parts.Ground;
import tools.jackson.databind.json.JsonMapper;

/** Reads the topic to its end and parses each record, and does nothing with it. */
record PlainConsumer(Ground ground, int events) {

  private static final JsonMapper JSON = new JsonMapper();

  double perSecond() {
    Map<String, Object> settings =
        Map.of("bootstrap.servers", ground.broker().bootstrapServers(), "max.poll.records", 1_000);
    try (var consumer =
        new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      List<TopicPartition> all =
          consumer.partitionsFor(Events.TOPIC).stream()
              .map(each -> new TopicPartition(each.topic(), each.partition()))
              .toList();
      consumer.assign(all);
      consumer.seekToBeginning(all);
      return read(consumer);
    }
  }

  private double read(KafkaConsumer<byte[], byte[]> consumer) {
    int parsed = 0;
    int before = consumer.poll(Duration.ofSeconds(10)).count();
    long start = System.nanoTime();
    while (before + parsed < events) {
      for (ConsumerRecord<byte[], byte[]> each : consumer.poll(Duration.ofSeconds(10))) {
        parsed += JSON.readTree(each.value()).isObject() ? 1 : 0;
      }
    }
    return parsed * 1e9 / (System.nanoTime() - start);
  }
}
