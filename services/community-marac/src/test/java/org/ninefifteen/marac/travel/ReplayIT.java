package org.ninefifteen.marac.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.ninefifteen.testkit.identity.TestIdentity;
import org.ninefifteen.testkit.parts.Parts;
import org.ninefifteen.testkit.parts.WithParts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.SpringBootTest;

/** The documents follow from the events alone. */
@WithParts(
    topics = {"reports", "patrols", "hotspot-contacts", "cctv-inventory"},
    partitions = 4)
@SpringBootTest(
    classes = TravelConfiguration.class,
    properties = {
      "spring.application.name=replay",
      "marac.travel.retry-at-least=PT0.05S",
      "logging.level.de.bwaldvogel=OFF"
    })
class ReplayIT {

  @Autowired private Parts parts;
  @Autowired private Witness witness;

  @Test
  void endsTheSameInAnyOrderWithDuplicatesAndReplays() throws Exception {
    List<ProducerRecord<byte[], byte[]>> events = new ArrayList<>(Events.reports(500));
    Events.send(parts, events);
    witness.settled();
    Map<String, Map<String, Document>> live = witness.everything();
    assertThat(live.get("inbox")).hasSizeGreaterThanOrEqualTo(450);

    Collections.shuffle(events, new Random(915));
    Events.send(parts, events.subList(0, 250));
    witness.settled();
    assertThat(witness.everything()).isEqualTo(live);

    witness.stopTravel();
    witness.backToTheStart();
    witness.startTravel();
    witness.settled();
    assertThat(witness.everything()).isEqualTo(live);

    witness.stopTravel();
    witness.forgetEverything();
    witness.backToTheStart();
    witness.startTravel();
    witness.settled();
    assertThat(witness.everything()).isEqualTo(live);
  }

  @Test
  void sharesTheWorkWithASecondInstance() throws Exception {
    try (var second = secondInstance()) {
      assertThat(second.isRunning()).isTrue();
      await().until(() -> witness.members() == 2);
      List<ProducerRecord<byte[], byte[]>> events = Events.reports(2_000).subList(1_000, 2_000);
      Events.send(parts, events);
      witness.settled();
    }

    assertThat(witness.documents("inbox").keySet().stream().filter(ReplayIT::isOfThisTest))
        .hasSize(900);
  }

  private static boolean isOfThisTest(String id) {
    return Integer.parseInt(id.substring(id.lastIndexOf('-') + 1)) >= 1_000;
  }

  private org.springframework.context.ConfigurableApplicationContext secondInstance() {
    return new SpringApplicationBuilder(TravelConfiguration.class)
        .initializers(c -> c.getBeanFactory().registerSingleton("parts", parts))
        .run(
            "--spring.application.name=second",
            "--server.port=0",
            "--spring.security.oauth2.resourceserver.jwt.issuer-uri="
                + TestIdentity.shared().issuer(),
            "--spring.kafka.bootstrap-servers=" + parts.bootstrapServers(),
            "--spring.mongodb.uri=" + parts.storeUri("test"));
  }
}
