package org.ninefifteen.marac.travel;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.ninefifteen.kit.events.Envelope;
import org.ninefifteen.kit.events.EventHeaders;
import org.ninefifteen.kit.events.Marking;
import org.ninefifteen.testkit.Patience;
import org.ninefifteen.testkit.parts.Parts;

/** Events of a month in Medway, the same each time. */
final class Events {

  private static final Instant START = Instant.parse("2019-02-18T09:15:00Z");

  private Events() {}

  /** Every tenth is a backfill; places and people come back; some places are unknown. */
  static List<ProducerRecord<byte[], byte[]>> reports(int count) {
    List<ProducerRecord<byte[], byte[]>> reports = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      reports.add(report(i));
    }
    return reports;
  }

  static ProducerRecord<byte[], byte[]> report(int i) {
    String data =
        """
        {"report": "r-%d", "incident": "r-%d", "channel": "PHONE", "anonymous": false,
         "place": {"name": "Place %d", "ward": "Strood", "point": {"lat": 51.%04d, "lon": 0.5},
           "precision": "%s"},
         "classification": {"incidentType": "NOISE"}, "immediateRisks": [],
         "people": [{"person": "person-%04x", "role": "VICTIM"}]}
        """
            .formatted(i, i, i % 97, i % 97, i % 13 == 0 ? "UNKNOWN" : "EXACT", i % 31);
    return event("medway", "reports", "report-received", i, data.getBytes(UTF_8));
  }

  static ProducerRecord<byte[], byte[]> event(
      String partnership, String topic, String event, int i, byte[] data) {
    Envelope envelope =
        Envelope.of(
                "e-%s-%d".formatted(event, i),
                "org.ninefifteen." + topic + "." + event + ".v1",
                "r-" + i)
            .from(partnership, topic, i % 3 == 0 ? "kent-police" : "medway-housing")
            .at(START.plusSeconds(i * 600L), START.plusSeconds(i * 600L + 60))
            .marking(Marking.OFFICIAL)
            .history(i % 10 == 9)
            .data(data);
    ProducerRecord<byte[], byte[]> message =
        new ProducerRecord<>(topic, ("r-" + i).getBytes(UTF_8), data);
    EventHeaders.write(envelope, message.headers());
    return message;
  }

  /** How many records the service has said to be done with. */
  static long takenIn(String broker) throws Exception {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker))) {
      return admin
          .listConsumerGroupOffsets("community-marac")
          .partitionsToOffsetAndMetadata()
          .get()
          .values()
          .stream()
          .mapToLong(at -> at.offset())
          .sum();
    }
  }

  /** Not idempotent: a test's producer may send twice, which travel must bear anyway. */
  static void send(Parts parts, List<ProducerRecord<byte[], byte[]>> records) throws Exception {
    send(parts.bootstrapServers(), records);
  }

  static void send(String broker, List<ProducerRecord<byte[], byte[]>> records) throws Exception {
    Map<String, Object> settings = Map.of("bootstrap.servers", broker, "enable.idempotence", false);
    try (var producer =
        new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
      var acks = records.stream().map(producer::send).toList();
      for (var ack : acks) {
        ack.get(Patience.LONG.toSeconds(), TimeUnit.SECONDS);
      }
    }
  }
}
