package org.ninefifteen.bench.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ninefifteen.testkit.EmbeddedBroker;
import org.ninefifteen.testkit.EmbeddedStore;
import org.springframework.util.FileSystemUtils;

/** A real broker, and mongo-java-server's memory backend, on free ports of the loopback address. */
public final class Ground implements AutoCloseable {

  private final Path folder;
  private final EmbeddedBroker broker;
  private final EmbeddedStore store;

  public Ground() throws IOException {
    folder = Files.createTempDirectory("bench");
    broker = EmbeddedBroker.start(folder);
    store = EmbeddedStore.inMemory();
  }

  public EmbeddedBroker broker() {
    return broker;
  }

  public EmbeddedStore store() {
    return store;
  }

  /** The keys of the installation; the first service makes them. */
  public Path keyset() {
    return folder.resolve("keyset.json");
  }

  /** By which the logs of accesses are signed; the first service makes it. */
  public Path logKey() {
    return folder.resolve("access-log.key");
  }

  @Override
  public void close() throws IOException {
    store.close();
    broker.close();
    FileSystemUtils.deleteRecursively(folder);
  }
}
