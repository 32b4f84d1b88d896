package org.ninefifteen.kit.relay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.ninefifteen.kit.events.Envelope;
import org.ninefifteen.kit.events.Marking;
import org.ninefifteen.kit.relay.pending.PendingStore;
import org.ninefifteen.kit.relay.pending.StoredEvents;
import org.ninefifteen.testkit.EmbeddedStore;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.mock.MockProducerFactory;

class AwayBrokerIT {

  private static final int WAITING = 1200;
  private static final RelayProperties QUICK =
      new RelayProperties(
          Duration.ofMinutes(5),
          Duration.ofSeconds(10),
          Duration.ofMillis(10),
          500,
          20_000,
          Duration.ofMillis(10),
          Duration.ofSeconds(1),
          Duration.ofSeconds(1),
          Duration.ofSeconds(2));

  private final AtomicInteger searches = new AtomicInteger();
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final MockProducer<String, byte[]> broker =
      new MockProducer<>(true, null, new StringSerializer(), new ByteArraySerializer()) {
        @Override
        public void close(Duration timeout) {}
      };

  @Test
  void isAskedForByOneEventAndNotByLookingForTheOldestAgainAndAgain() {
    broker.sendException = new TimeoutException("away");
    try (EmbeddedStore store = EmbeddedStore.inMemory();
        MongoClient client = MongoClients.create(counting(store))) {
      ReactiveMongoTemplate mongo = new ReactiveMongoTemplate(client, "service");
      mongo.insert(waiting(), "things").blockLast();
      Relay relay = relay(mongo);
      relay.start();

      await().until(() -> meters.get("outbox.failures").counter().count() > WAITING / 2 + 20);
      assertThat(searches).hasValue(1);

      broker.sendException = null;
      await().until(() -> broker.history().size() == WAITING);
      relay.stop();

      assertThat(broker.history())
          .extracting(sent -> Envelope.from(sent.headers(), sent.value()).id())
          .containsExactlyElementsOf(ids());
      assertThat(new PendingStore(mongo).depth("things")).isZero();
    }
  }

  private Relay relay(ReactiveMongoTemplate mongo) {
    EventSender sender =
        new EventSender(
            new KafkaTemplate<>(new MockProducerFactory<>(() -> broker)),
            Duration.ofSeconds(1),
            null);
    Clock clock = Clock.systemUTC();
    RelayState state = new RelayState(meters, clock);
    Relay relay = new Relay(new PendingStore(mongo), sender, state, QUICK, clock);
    relay.watch("things");
    return relay;
  }

  private MongoClientSettings counting(EmbeddedStore store) {
    CommandListener finds =
        new CommandListener() {
          @Override
          public void commandStarted(CommandStartedEvent command) {
            searches.addAndGet(command.getCommandName().equals("find") ? 1 : 0);
          }
        };
    return MongoClientSettings.builder()
        .applyConnectionString(new ConnectionString(store.connectionString("service")))
        .addCommandListener(finds)
        .build();
  }

  private static List<String> ids() {
    return IntStream.range(0, WAITING).mapToObj("e%05d"::formatted).toList();
  }

  private static List<Document> waiting() {
    return ids().stream().map(AwayBrokerIT::document).toList();
  }

  private static Document document(String id) {
    Document outbox = new Document("pending", "1700000000000|" + id);
    StoredEvents.write(List.of(event(id)), outbox);
    return new Document("_id", "medway/" + id).append("outbox", outbox);
  }

  private static Envelope event(String id) {
    return Envelope.of(id, "org.ninefifteen.things.thing-made.v1", id)
        .from("medway", "things", "kent-police")
        .at(Instant.EPOCH, Instant.EPOCH)
        .marking(Marking.OFFICIAL)
        .data("{}".getBytes(UTF_8));
  }
}
