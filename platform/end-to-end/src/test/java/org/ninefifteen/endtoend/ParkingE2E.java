package org.ninefifteen.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ninefifteen.launcher.machine.Ground;

@ExtendWith(OneMachine.class)
class ParkingE2E {
  private static final int RECORDS = 2_000;
  private static final int EVERY = 100;

  /** One in a hundred is cut short on its way, as a faulty gateway does. */
  @Test
  void whatCannotBeReadIsParkedAndTheRestGoesOn(World world) throws Exception {
    var parkedBefore = end(world, "reports.parked");
    var signalsBefore = world.signals("camden");

    try (var producer = producer(world)) {
      var sent = IntStream.range(0, RECORDS).mapToObj(i -> producer.send(record(i))).toList();
      for (var each : sent) {
        each.get();
      }
    }

    Awaitility.await()
        .untilAsserted(() -> {
          assertThat(end(world, "reports.parked")).isEqualTo(parkedBefore + RECORDS / EVERY);
          assertThat(world.signals("camden")).isEqualTo(signalsBefore + RECORDS - RECORDS / EVERY);
          assertThat(committed(world, "reports")).isEqualTo(end(world, "reports"));
        });
  }

  private static ProducerRecord<byte[], byte[]> record(int i) {
    var id = "parking-" + i;
    var data =
        """
        {"report": "%s", "incident": "%s", "channel": "WEB", "place": {"name": "Gate Lane", "precision": "STREET"},
         "classification": {"incidentType": "NOISE"}, "immediateRisks": [], "people": [], "anonymous": false}
        """
            .formatted(id, id);
    var sent = i % EVERY == 0 ? data.substring(0, data.length() / 2) : data;
    var record = new ProducerRecord<>("reports", id.getBytes(UTF_8), sent.getBytes(UTF_8));
    headers(id).forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
    return record;
  }

  private static Map<String, String> headers(String id) {
    var now = Instant.now().toString();
    return Map.ofEntries(
        Map.entry("ce_specversion", "1.0"),
        Map.entry("ce_id", id),
        Map.entry("ce_source", "/partnerships/camden/reports"),
        Map.entry("ce_type", "org.ninefifteen.reports.report-received.v1"),
        Map.entry("ce_subject", id),
        Map.entry("ce_time", now),
        Map.entry("ce_recordedtime", now),
        Map.entry("ce_partnership", "camden"),
        Map.entry("ce_agency", "met-police"),
        Map.entry("ce_marking", "OFFICIAL"),
        Map.entry("content-type", "application/json"));
  }

  private static KafkaProducer<byte[], byte[]> producer(World world) {
    Map<String, Object> settings =
        Map.of("bootstrap.servers", world.ground().broker().bootstrapServers());
    return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
  }

  private static long end(World world, String topic)
      throws InterruptedException, ExecutionException {
    try (var admin = admin(world)) {
      return admin.listOffsets(latest(topic)).all().get().values().stream()
          .mapToLong(ListOffsetsResultInfo::offset)
          .sum();
    }
  }

  private static Map<TopicPartition, OffsetSpec> latest(String topic) {
    return IntStream.range(0, Ground.PARTITIONS)
        .mapToObj(i -> new TopicPartition(topic, i))
        .collect(toMap(each -> each, each -> OffsetSpec.latest()));
  }

  private static long committed(World world, String topic)
      throws InterruptedException, ExecutionException {
    try (var admin = admin(world)) {
      return admin
          .listConsumerGroupOffsets("community-marac")
          .partitionsToOffsetAndMetadata()
          .get()
          .entrySet()
          .stream()
          .filter(each -> each.getKey().topic().equals(topic))
          .mapToLong(each -> each.getValue().offset())
          .sum();
    }
  }

  private static Admin admin(World world) {
    return Admin.create(Map.of("bootstrap.servers", world.ground().broker().bootstrapServers()));
  }
}
