package org.ninefifteen.bench.parts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.ninefifteen.kit.events.Envelope;
import org.ninefifteen.kit.events.EventHeaders;
import org.ninefifteen.kit.events.Marking;

/** Reports of one partnership, at {@value #PLACES} places, as they stand in the topic. */
public final class Events {

  public static final String TOPIC = "reports";

  private static final int PLACES = 400;

  private Events() {}

  /** So many, a minute apart, the last of them at that time. */
  public static List<ProducerRecord<byte[], byte[]>> reports(
      String prefix, int count, Instant last) {
    List<ProducerRecord<byte[], byte[]>> events = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      events.add(report(prefix + i, i, last.minusSeconds(60L * (count - 1 - i))));
    }
    return events;
  }

  private static ProducerRecord<byte[], byte[]> report(String id, int number, Instant at) {
    int place = number % PLACES;
    byte[] data = data(id, place, number % 97);
    Envelope event =
        Envelope.of("e-" + id, "org.ninefifteen.reports.report-received.v1", id)
            .from("medway", TOPIC, number % 3 == 0 ? "kent-police" : "medway-housing")
            .at(at, at)
            .marking(Marking.OFFICIAL_SENSITIVE)
            .data(data);
    ProducerRecord<byte[], byte[]> message = new ProducerRecord<>(TOPIC, id.getBytes(UTF_8), data);
    EventHeaders.write(event, message.headers());
    return message;
  }

  private static byte[] data(String id, int place, int person) {
    return """
    {"report":"%s","incident":"%s","channel":"PHONE","anonymous":false,
     "place":{"name":"Place %d","ward":"Gillingham South",
              "point":{"lat":51.%04d,"lon":0.55},"precision":"EXACT"},
     "classification":{"incidentType":"NOISE"},
     "immediateRisks":[],"people":[{"person":"person-%04x","role":"VICTIM"}]}
    """
        .formatted(id, id, place, place, person)
        .getBytes(UTF_8);
  }

  /** Returns when the broker has them all. */
  public static void send(Ground ground, List<ProducerRecord<byte[], byte[]>> events)
      throws InterruptedException, ExecutionException {
    Map<String, Object> settings =
        Map.of("bootstrap.servers", ground.broker().bootstrapServers(), "linger.ms", 5);
    try (var producer =
        new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
      List<Future<?>> acks = new ArrayList<>(events.size());
      for (ProducerRecord<byte[], byte[]> event : events) {
        acks.add(producer.send(event));
      }
      for (Future<?> ack : acks) {
        ack.get();
      }
    }
  }
}
