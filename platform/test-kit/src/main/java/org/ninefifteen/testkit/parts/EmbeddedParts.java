package org.ninefifteen.testkit.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ninefifteen.testkit.EmbeddedBroker;
import org.ninefifteen.testkit.EmbeddedStore;
import org.ninefifteen.testkit.Patience;
import org.springframework.util.FileSystemUtils;

/** Inside this JVM; the store in memory, the broker's log in a temporary folder. */
final class EmbeddedParts implements Parts {
  /** What else is busy here may hold the store up for longer than a service waits. */
  private static final String BUSY_IS_NOT_AWAY =
      "?socketTimeoutMS=%1$d&connectTimeoutMS=%1$d".formatted(Patience.LONG.toMillis());

  private final Path folder = temporary();
  private final EmbeddedBroker broker = EmbeddedBroker.start(folder);
  private final EmbeddedStore store = EmbeddedStore.inMemory();

  private static Path temporary() {
    try {
      return Files.createTempDirectory("parts");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String bootstrapServers() {
    return broker.bootstrapServers();
  }

  @Override
  public String storeUri(String database) {
    return store.connectionString(database) + BUSY_IS_NOT_AWAY;
  }

  @Override
  public void createTopics(int partitions, String... names) {
    broker.createTopics(partitions, names);
  }

  @Override
  public void stopBroker() {
    broker.stop();
  }

  @Override
  public void startBroker() {
    broker.start();
  }

  @Override
  public void stopStore() {
    store.stop();
  }

  @Override
  public void startStore() {
    store.start();
  }

  @Override
  public void close() {
    store.close();
    broker.close();
    try {
      FileSystemUtils.deleteRecursively(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
