package org.ninefifteen.marac.travel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ninefifteen.marac.memory.Stored;
import org.ninefifteen.marac.travel.SettledFeeds.Settled;
import org.ninefifteen.testkit.Patience;
import org.ninefifteen.testkit.parts.Parts;
import org.ninefifteen.testkit.parts.WithParts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;

@WithParts(
    topics = {"reports", "patrols", "hotspot-contacts", "cctv-inventory"},
    partitions = 2)
@SpringBootTest(
    classes = TravelConfiguration.class,
    properties = {
      "spring.application.name=community-marac",
      "spring.cloud.function.definition=signals",
      "marac.travel.retry-at-least=PT0.05S",
      "marac.travel.retry-at-most=PT0.5S",
      "logging.level.de.bwaldvogel=OFF"
    })
class TravelIT {

  @Autowired private Parts parts;
  @Autowired private ReactiveMongoTemplate template;
  @Autowired private SettledFeeds feeds;
  @Autowired private TravelState state;
  @Autowired private Witness witness;
  private int parkedBefore;

  @BeforeEach
  void emptyStore() {
    witness.settled();
    witness.forgetEverything();
    parkedBefore = witness.parked("reports").size();
  }

  @AfterEach
  void everythingRuns() {
    parts.startBroker();
    parts.startStore();
  }

  @Test
  void keepsNewsInTheInboxAndABackfillOnThePagesAlone() throws Exception {
    Events.send(parts, Events.reports(200));

    witness.settled();

    assertThat(witness.documents(Stored.INBOX)).hasSize(180);
    assertThat(entries()).isEqualTo(200 - 16 + 200);
    assertThat(witness.documents(Stored.FEEDS).keySet())
        .containsExactly("medway|kent-police|reports", "medway|medway-housing|reports");
  }

  @Test
  void parksWhatBreaksAsItCameAndGoesOn() throws Exception {
    List<ProducerRecord<byte[], byte[]>> events = Events.reports(1_000);
    for (int i = 0; i < 1_000; i += 100) {
      events.set(i, broken(i, events.get(i)));
    }
    Events.send(parts, events);

    witness.settled();

    List<ConsumerRecord<byte[], byte[]>> parked =
        witness.parked("reports").subList(parkedBefore, parkedBefore + 10);
    assertThat(parked).allMatch(each -> text(each, "parked-reason").length() > 5);
    assertThat(parked)
        .anySatisfy(each -> {
          assertThat(each.value()).isEqualTo("{\"report\": ".getBytes(UTF_8));
          assertThat(text(each, "ce_id")).isEqualTo("e-report-received-100");
          assertThat(each.key()).isEqualTo("r-100".getBytes(UTF_8));
        })
        .anyMatch(each -> each.value() == null);
    assertThat(witness.documents(Stored.INBOX)).hasSize(900 - 10);
  }

  @Test
  void losesNothingWhileTheStoreIsAway() throws Exception {
    Events.send(parts, Events.reports(100));
    witness.settled();

    parts.stopStore();
    Events.send(parts, Events.reports(300));
    await().until(() -> state.health().getStatus().getCode().equals("DEGRADED"));
    parts.startStore();

    witness.settled();
    assertThat(witness.documents(Stored.INBOX)).hasSize(270);
    assertThat(state.health().getStatus()).isEqualTo(Status.UP);
  }

  @Test
  void goesOnWhenTheBrokerComesBack() throws Exception {
    Events.send(parts, Events.reports(100));
    witness.settled();

    parts.stopBroker();
    assertThat(feeds.settle(Duration.ofSeconds(1)).block(Patience.LONG))
        .isEqualTo(Settled.BROKER_AWAY);
    parts.startBroker();
    Events.send(parts, Events.reports(300));

    witness.settled();
    assertThat(witness.documents(Stored.INBOX)).hasSize(270);
  }

  @Test
  void dropsWhatACallHasClaimed() throws Exception {
    template
        .insert(
            new Document("_id", "/partnerships/medway/reports#e-report-received-3"), Stored.ARCHIVE)
        .block();

    Events.send(parts, Events.reports(10));

    witness.settled();
    assertThat(witness.documents(Stored.INBOX))
        .hasSize(8)
        .doesNotContainKey("/partnerships/medway/reports#e-report-received-3");
  }

  private static ProducerRecord<byte[], byte[]> broken(int i, ProducerRecord<byte[], byte[]> good) {
    byte[] data =
        switch (i / 100 % 4) {
          case 0 -> null;
          case 1 -> "{\"report\": ".getBytes(UTF_8);
          case 2 -> new byte[] {0, (byte) 0xff, 7};
          default -> good.value();
        };
    ProducerRecord<byte[], byte[]> broken =
        new ProducerRecord<>(good.topic(), null, good.key(), data, good.headers());
    if (i / 100 % 4 == 3) {
      broken.headers().remove("ce_partnership").add("ce_partnership", "atlantis".getBytes(UTF_8));
    }
    return broken;
  }

  private long entries() {
    return witness.documents(Stored.PAGES).values().stream()
        .mapToLong(page -> page.get("entries", Document.class).size())
        .sum();
  }

  private static String text(ConsumerRecord<byte[], byte[]> incoming, String header) {
    return new String(incoming.headers().lastHeader(header).value(), UTF_8);
  }
}
