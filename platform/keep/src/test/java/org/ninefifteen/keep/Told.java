package org.ninefifteen.keep;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.ninefifteen.kit.events.Envelope;
import org.ninefifteen.kit.events.EventHeaders;
import org.ninefifteen.kit.events.Marking;
import org.ninefifteen.testkit.Patience;
import org.ninefifteen.testkit.parts.Parts;

/** What the services of Medway tell, written to their topics. */
final class Told {

  private Told() {}

  static void erasure(Parts parts, String person, Instant at) throws Exception {
    String data =
        """
        {"person": "%s", "decision": "d-%s", "reason": "SUBJECT-REQUEST", "erasedAt": "%s"}\
        """
            .formatted(person, person, at);
    tell(parts, "community-marac", "person-erased", person, at, data);
  }

  static void report(Parts parts, String report, Instant at) throws Exception {
    String data =
        """
        {"report": "%s", "incident": "%s", "channel": "PHONE", "anonymous": false,
         "place": {"name": "Place of %s", "ward": "Strood", "precision": "STREET"},
         "classification": {"incidentType": "NOISE"}, "immediateRisks": [],
         "people": [{"person": "person-7f3a", "role": "VICTIM"}]}
        """
            .formatted(report, report, report);
    tell(parts, "reports", "report-received", report, at, data);
  }

  private static void tell(
      Parts parts, String topic, String event, String subject, Instant at, String data)
      throws Exception {
    Envelope envelope =
        Envelope.of("e-" + subject, "org.ninefifteen." + topic + "." + event + ".v1", subject)
            .from("medway", topic, topic.equals("reports") ? "kent-police" : topic)
            .at(at, at)
            .marking(Marking.OFFICIAL_SENSITIVE)
            .data(data.getBytes(UTF_8));
    var told =
        new ProducerRecord<byte[], byte[]>(topic, subject.getBytes(UTF_8), data.getBytes(UTF_8));
    EventHeaders.write(envelope, told.headers());
    Map<String, Object> settings = Map.of("bootstrap.servers", parts.bootstrapServers());
    try (var producer =
        new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
      producer.send(told).get(Patience.LONG.toSeconds(), TimeUnit.SECONDS);
    }
  }
}
