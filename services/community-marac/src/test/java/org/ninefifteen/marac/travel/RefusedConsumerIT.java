package org.ninefifteen.marac.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ninefifteen.testkit.GuardedBroker;
import org.ninefifteen.testkit.parts.Parts;
import org.ninefifteen.testkit.parts.WithParts;

/** The broker is another one than that of the parts, for those have an open door. */
@WithParts(topics = "unused")
class RefusedConsumerIT {

  private static final String[] TOPICS =
      Stream.of("reports", "patrols", "hotspot-contacts", "cctv-inventory")
          .flatMap(each -> Stream.of(each, each + ".parked"))
          .toArray(String[]::new);

  @TempDir private Path folder;

  /** As when the job that declares users comes late. */
  @Test
  void whoIsNotKnownYetTakesInOnceItIs(Parts parts) throws Exception {
    try (GuardedBroker broker = GuardedBroker.start(folder.resolve("broker"))) {
      broker.open().createTopics(1, TOPICS);
      Events.send(broker.open().bootstrapServers(), Events.reports(1));
      try (OwnProcess marac = marac(parts, broker)) {
        await().until(() -> marac.isReady() && wasRefused(marac));

        broker.admit("community-marac");

        await()
            .until(() -> marac.isReady() && Events.takenIn(broker.open().bootstrapServers()) == 1);
      }
    }
  }

  /** As when its user was taken away by mistake. */
  @Test
  void whoIsKnownAgainTakesInAgain(Parts parts) throws Exception {
    try (GuardedBroker broker = GuardedBroker.start(folder.resolve("broker"))) {
      broker.open().createTopics(1, TOPICS);
      broker.admit("community-marac");
      try (OwnProcess marac = marac(parts, broker)) {
        await().until(marac::isReady);
        Events.send(broker.open().bootstrapServers(), Events.reports(1));
        await().until(() -> Events.takenIn(broker.open().bootstrapServers()) == 1);

        broker.expel("community-marac");
        broker.restart();
        await().until(() -> wasRefused(marac));
        Events.send(broker.open().bootstrapServers(), Events.reports(1));
        broker.admit("community-marac");

        await().until(() -> Events.takenIn(broker.open().bootstrapServers()) == 2);
        assertThat(marac.isReady()).isTrue();
      }
    }
  }

  private static boolean wasRefused(OwnProcess marac) throws IOException {
    return marac.said().contains("Authentication/Authorization Exception");
  }

  private OwnProcess marac(Parts parts, GuardedBroker broker) throws Exception {
    Map<String, String> login = broker.as("community-marac");
    String[] flags =
        Stream.of("security.protocol", "sasl.mechanism", "sasl.jaas.config")
            .map(each -> "-Dspring.kafka.properties." + each + "=" + login.get(each))
            .toArray(String[]::new);
    return OwnProcess.start(parts, broker.door(), folder, flags);
  }
}
