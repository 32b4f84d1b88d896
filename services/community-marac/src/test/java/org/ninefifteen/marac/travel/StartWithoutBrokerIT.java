package org.ninefifteen.marac.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ninefifteen.testkit.parts.Parts;
import org.ninefifteen.testkit.parts.WithParts;

/** Started before its broker, it answers from the store, and takes in when there is one. */
@WithParts(topics = {"reports", "patrols", "hotspot-contacts", "cctv-inventory"})
class StartWithoutBrokerIT {

  private static final String LOCALHOST = "127.0.0.1 localhost\n";

  @TempDir private Path folder;

  @Test
  void startsBeforeItsBrokersNameIsKnown(Parts parts) throws Exception {
    long before = Events.takenIn(parts.bootstrapServers());
    Events.send(parts, Events.reports(1));
    Path names = Files.writeString(folder.resolve("names"), LOCALHOST);
    String broker = parts.bootstrapServers().replaceFirst(".*:", "broker.test:");
    try (OwnProcess marac =
        OwnProcess.start(parts, broker, folder, "-Djdk.net.hosts.file=" + names)) {
      await().until(marac::isReady);

      Files.writeString(names, LOCALHOST + "127.0.0.1 broker.test\n");

      await().until(() -> Events.takenIn(parts.bootstrapServers()) == before + 1);
      assertThat(marac.said()).contains("No resolvable bootstrap urls");
    }
  }

  @Test
  void startsBeforeItsBroker(Parts parts) throws Exception {
    long before = Events.takenIn(parts.bootstrapServers());
    Events.send(parts, Events.reports(1));
    parts.stopBroker();
    try (OwnProcess marac = OwnProcess.start(parts, parts.bootstrapServers(), folder)) {
      await().until(marac::isReady);

      parts.startBroker();

      await().until(() -> Events.takenIn(parts.bootstrapServers()) == before + 1);
    } finally {
      parts.startBroker();
    }
  }
}
