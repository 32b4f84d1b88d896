package org.ninefifteen.marac.parked;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.events.Envelope;
import org.ninefifteen.kit.events.EventHeaders;
import org.ninefifteen.kit.events.Marking;
import org.ninefifteen.testkit.Patience;
import org.ninefifteen.testkit.parts.Parts;

/** Reports that something happened to on their way, and what the topic has of them. */
final class Broken {

  static final String GOOD =
      """
      {"report": "%1$s", "incident": "%1$s", "channel": "PHONE", "anonymous": false,
       "place": {"name": "Somewhere", "precision": "UNKNOWN"},
       "classification": {"incidentType": "NOISE"}, "immediateRisks": ["WEAPON"],
       "people": [{"person": "person-7f3a", "role": "VICTIM", "sealed": {"name": "AbCd=="}}]}
      """;

  private static final Duration SOON = Duration.ofMillis(200);

  private Broken() {}

  static String good(String id) {
    return GOOD.formatted(id);
  }

  static ProducerRecord<byte[], byte[]> report(
      String id, String partnership, byte @Nullable [] data) {
    Envelope envelope =
        Envelope.of(id, "org.ninefifteen.reports.report-received.v1", id)
            .from(partnership, "reports", "kent-police")
            .at(Instant.parse("2019-02-18T20:00:00Z"), Instant.parse("2019-02-18T20:01:00Z"))
            .marking(Marking.OFFICIAL)
            .data(data == null ? new byte[0] : data);
    ProducerRecord<byte[], byte[]> record =
        new ProducerRecord<>("reports", id.getBytes(UTF_8), data);
    EventHeaders.write(envelope, record.headers());
    return record;
  }

  static ProducerRecord<byte[], byte[]> report(String id, String data) {
    return report(id, "medway", data.getBytes(UTF_8));
  }

  /** One after the other, so that which is the newest is certain. */
  @SafeVarargs
  static void send(Parts parts, ProducerRecord<byte[], byte[]>... records) throws Exception {
    Map<String, Object> settings = Map.of("bootstrap.servers", parts.bootstrapServers());
    try (var producer =
        new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
      for (ProducerRecord<byte[], byte[]> record : records) {
        producer.send(record).get(Patience.LONG.toSeconds(), TimeUnit.SECONDS);
      }
    }
  }

  /** All records of the event that the topic has, the earliest first. */
  static List<ConsumerRecord<byte[], byte[]>> sent(Parts parts, String id) {
    List<ConsumerRecord<byte[], byte[]>> all = new ArrayList<>();
    Map<String, Object> settings = Map.of("bootstrap.servers", parts.bootstrapServers());
    try (var consumer =
        new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      int partitions = consumer.partitionsFor("reports").size();
      List<TopicPartition> those =
          IntStream.range(0, partitions).mapToObj(n -> new TopicPartition("reports", n)).toList();
      consumer.assign(those);
      consumer.seekToBeginning(those);
      long many = consumer.endOffsets(those).values().stream().mapToLong(n -> n).sum();
      while (all.size() < many) {
        consumer.poll(SOON).forEach(all::add);
      }
    }
    return all.stream().filter(each -> id.equals(text(each, "ce_id"))).toList();
  }

  static @Nullable String text(ConsumerRecord<byte[], byte[]> record, String header) {
    var found = record.headers().lastHeader(header);
    return found == null ? null : new String(found.value(), UTF_8);
  }
}
