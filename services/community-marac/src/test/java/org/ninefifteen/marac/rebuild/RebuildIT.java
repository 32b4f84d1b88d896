package org.ninefifteen.marac.rebuild;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.ninefifteen.kit.events.Envelope;
import org.ninefifteen.kit.events.EventHeaders;
import org.ninefifteen.kit.events.Marking;
import org.ninefifteen.marac.rebuild.Rebuild.Outcome;
import org.ninefifteen.marac.running.Heard;
import org.ninefifteen.marac.running.Running;
import org.ninefifteen.marac.running.SteppedClock;
import org.ninefifteen.testkit.Patience;
import org.ninefifteen.testkit.parts.Parts;
import org.ninefifteen.testkit.parts.WithParts;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;

/** What lives follows from the topics, late signals and imported history included. */
@WithParts(topics = {"reports", "patrols", "hotspot-contacts", "cctv-inventory", "community-marac"})
class RebuildIT {

  private static final String CONSUME =
      "spring.cloud.stream.bindings.signals-in-0.consumer.auto-startup=true";

  private final SteppedClock clock = new SteppedClock("2019-02-18T10:00:00Z");

  @Test
  void isWhatLivesAndNamesWhatIsNot(Parts parts) throws Exception {
    try (Running marac = Running.on(parts, "lives", clock, CONSUME)) {
      for (int i = 0; i < 20; i++) {
        tell(parts, i, "2019-02-18T12:%02d:00Z".formatted(i), false);
      }
      freeze(marac, parts, 20, "2019-02-19");
      tell(parts, 30, "2019-02-18T13:00:00Z", false); // late
      tell(parts, 31, "2019-02-19T12:00:00Z", false);
      tell(parts, 32, "2019-02-19T12:01:00Z", true);
      freeze(marac, parts, 2, "2019-02-20");
      tell(parts, 40, "2019-02-20T12:00:00Z", false);
      marac.awaitCount("inbox", 1);

      Outcome rebuilt = rebuild(parts, "anew");

      // Two partnerships have two calls each; one of them has nothing to talk about.
      assertThat(rebuilt).isEqualTo(new Outcome(24, 24, 4, List.of()));

      spoil(marac);

      // A signal that is gone is on no call, and those that knew of it are folded without it.
      assertThat(rebuild(parts, "again").differences())
          .containsExactlyInAnyOrder(
              "agendas medway|2019-02-19 is something else when it is folded again",
              "agendas medway|2019-02-19 is not what was published",
              "agendas medway|2019-02-20 is something else when it is folded again",
              "inbox /partnerships/medway/reports#e-3 is in the topics alone",
              "feeds nobody does not follow from the topics");
    }
  }

  private void freeze(Running marac, Parts parts, long inbox, String date) {
    marac.awaitCount("inbox", inbox);
    clock.stepTo(date + "T09:15:10Z");
    marac.awaitFrozen(date);
    marac.awaitCount("inbox", 0);
    try (Heard heard = new Heard(parts)) {
      await().until(() -> !heard.of("medway/" + date).isEmpty());
    }
  }

  private Outcome rebuild(Parts parts, String database) throws IOException {
    return Rebuild.run(
        parts.storeUri("lives"),
        parts.storeUri(database),
        Map.of("bootstrap.servers", parts.bootstrapServers()),
        List.of(),
        clock);
  }

  /** A checksum, a signal, and something that nobody told. */
  private static void spoil(Running marac) {
    ReactiveMongoTemplate store = marac.bean(ReactiveMongoTemplate.class);
    store
        .execute(
            "agendas",
            all -> all.updateOne(Filters.eq("medway|2019-02-19"), Updates.set("checksum", "0")))
        .blockLast(Patience.LONG);
    store
        .execute("archive", all -> all.deleteOne(Filters.eq("/partnerships/medway/reports#e-3")))
        .blockLast(Patience.LONG);
    store
        .execute("feeds", all -> all.insertOne(new Document("_id", "nobody")))
        .blockLast(Patience.LONG);
  }

  private static void tell(Parts parts, int i, String recorded, boolean history) throws Exception {
    String data =
        """
        {"report": "r-%d", "incident": "r-%d", "channel": "PHONE", "anonymous": false,
         "place": {"name": "Place %d", "ward": "Strood", "precision": "STREET"},
         "classification": {"incidentType": "NOISE"}, "immediateRisks": [],
         "people": [{"person": "person-%d", "role": "VICTIM"}]}
        """
            .formatted(i, i, i % 3, i % 5);
    Instant at = Instant.parse(recorded);
    Envelope event =
        Envelope.of("e-" + i, "org.ninefifteen.reports.report-received.v1", "r-" + i)
            .from("medway", "reports", "kent-police")
            .at(at.minusSeconds(60), at)
            .marking(Marking.OFFICIAL)
            .history(history)
            .data(data.getBytes(UTF_8));
    var told =
        new ProducerRecord<byte[], byte[]>(
            "reports", ("r-" + i).getBytes(UTF_8), data.getBytes(UTF_8));
    EventHeaders.write(event, told.headers());
    Map<String, Object> settings =
        Map.of("bootstrap.servers", parts.bootstrapServers(), "enable.idempotence", false);
    try (var producer =
        new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
      producer.send(told).get(Patience.LONG.toSeconds(), TimeUnit.SECONDS);
    }
  }
}
