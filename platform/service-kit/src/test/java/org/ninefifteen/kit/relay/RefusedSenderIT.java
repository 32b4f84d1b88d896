package org.ninefifteen.kit.relay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ninefifteen.kit.events.Envelope;
import org.ninefifteen.kit.events.Marking;
import org.ninefifteen.kit.relay.pending.Unsent;
import org.ninefifteen.testkit.GuardedBroker;
import org.springframework.kafka.core.KafkaTemplate;

class RefusedSenderIT {

  private static final Duration PATIENCE = Duration.ofSeconds(3);

  @TempDir private Path folder;

  /** As when the job that declares users comes late. */
  @Test
  void whoWasNotKnownYetSendsOnceItIs() throws Exception {
    try (GuardedBroker broker = broker();
        Door door = Door.of(broker)) {
      assertThat(door.sends("one")).isFalse();
      assertThat(door.sends("one")).isFalse();

      broker.admit("things");

      await().until(() -> door.sends("one"));
    }
  }

  /** As when its user was taken away by mistake. */
  @Test
  void whoIsKnownAgainSendsAgain() throws Exception {
    try (GuardedBroker broker = broker();
        Door door = Door.of(broker)) {
      broker.admit("things");
      await().until(() -> door.sends("one"));
      broker.expel("things");
      broker.restart();
      assertThat(door.sends("two")).isFalse();
      assertThat(door.sends("two")).isFalse();

      broker.admit("things");

      await().until(() -> door.sends("two"));
    }
  }

  private static RenewedProducers<String, byte[]> renewed(Map<String, String> door) {
    Map<String, Object> settings = new HashMap<>(door);
    settings.put("enable.idempotence", true);
    settings.put("max.block.ms", 1_000);
    settings.put("request.timeout.ms", 1_000);
    settings.put("delivery.timeout.ms", 2_000);
    settings.put("reconnect.backoff.max.ms", 200);
    return new RenewedProducers<>(settings, new StringSerializer(), new ByteArraySerializer());
  }

  private GuardedBroker broker() {
    GuardedBroker broker = GuardedBroker.start(folder);
    broker.open().createTopics(1, "things");
    return broker;
  }

  /** What sends, as the service is set up. */
  private record Door(RenewedProducers<String, byte[]> producers, EventSender sender)
      implements AutoCloseable {

    static Door of(GuardedBroker broker) {
      RenewedProducers<String, byte[]> producers = renewed(broker.as("things"));
      KafkaTemplate<String, byte[]> kafka = new KafkaTemplate<>(producers);
      return new Door(producers, new EventSender(kafka, PATIENCE, null));
    }

    boolean sends(String event) throws InterruptedException {
      return !sender
          .send(List.of(new Unsent("things", event, List.of(event(event)), false)))
          .isEmpty();
    }

    @Override
    public void close() {
      producers.destroy();
    }
  }

  private static Envelope event(String id) {
    return Envelope.of(id, "org.ninefifteen.things.thing-made.v1", "t1")
        .from("medway", "things", "kent-police")
        .at(Instant.EPOCH, Instant.EPOCH)
        .marking(Marking.OFFICIAL)
        .data("{}".getBytes(UTF_8));
  }
}
