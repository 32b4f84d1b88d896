package org.ninefifteen.kit.relay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.ninefifteen.kit.events.Envelope;
import org.ninefifteen.kit.events.Marking;
import org.ninefifteen.kit.relay.pending.Unsent;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.mock.MockProducerFactory;

class EventSenderTests {

  /** The template closes what it was lent, which a real factory's producers let pass. */
  private final MockProducer<String, byte[]> broker =
      new MockProducer<>(true, null, new StringSerializer(), new ByteArraySerializer()) {
        @Override
        public void close(Duration timeout) {}
      };

  private final EventSender sender =
      new EventSender(
          new KafkaTemplate<>(new MockProducerFactory<>(() -> broker)),
          Duration.ofSeconds(1),
          null);

  /** As a document tells it that changes twice before its first event is marked as sent. */
  @Test
  void sendsAnEventOnceThatSeveralStatesOfADocumentHold() throws InterruptedException {
    List<Unsent> batch = List.of(state("one"), state("one", "two"), state("one", "two", "three"));

    assertThat(sender.send(batch)).isEqualTo(batch);

    assertThat(broker.history())
        .extracting(EventSenderTests::id)
        .containsExactly("one", "two", "three");
    assertThat(sender.confirmed()).isEqualTo(3);
    assertThat(sender.send(batch)).isEqualTo(batch);
    assertThat(broker.history()).hasSize(3);
    assertThat(sender.confirmed()).isZero();
  }

  @Test
  void takesABrokerWhoseNameNobodyKnowsForOneThatIsAway() throws InterruptedException {
    EventSender nowhere =
        new EventSender(
            new KafkaTemplate<>(
                new DefaultKafkaProducerFactory<>(
                    Map.of("bootstrap.servers", "broker.invalid:9092"),
                    new StringSerializer(),
                    new ByteArraySerializer())),
            Duration.ofSeconds(1),
            null);

    assertThat(nowhere.send(List.of(state("one")))).isEmpty();
  }

  private static Unsent state(String... events) {
    List<Envelope> unsent = List.of(events).stream().map(EventSenderTests::event).toList();
    return new Unsent("things", "0000000000000|" + events.length, unsent, false);
  }

  private static String id(ProducerRecord<String, byte[]> sent) {
    return Envelope.from(sent.headers(), sent.value()).id();
  }

  private static Envelope event(String id) {
    return Envelope.of(id, "org.ninefifteen.things.thing-made.v1", "t1")
        .from("medway", "things", "kent-police")
        .at(Instant.EPOCH, Instant.EPOCH)
        .marking(Marking.OFFICIAL)
        .data("{}".getBytes(UTF_8));
  }
}
