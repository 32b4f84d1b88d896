package org.ninefifteen.testkit;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.ServerVersion;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.testkit.store.KeptInMemory;
import org.ninefifteen.testkit.store.KeptOnDisk;

/**
 * A MongoDB wire server (mongo-java-server) inside this JVM, on the loopback address only. In
 * memory it keeps its documents over {@link #stop} and {@link #start()}; on disk also over a kill.
 */
public final class EmbeddedStore implements AutoCloseable {
  private final Supplier<MongoBackend> backend;
  private final Runnable discard;
  private final int port;
  private @Nullable MongoServer server;

  private EmbeddedStore(Supplier<MongoBackend> backend, Runnable discard, int port) {
    this.backend = backend;
    this.discard = discard;
    this.port = port;
  }

  public static EmbeddedStore inMemory() {
    return inMemory(FreePort.find());
  }

  public static EmbeddedStore inMemory(int port) {
    var kept = new KeptInMemory();
    return started(new EmbeddedStore(() -> kept, kept::discard, port));
  }

  public static EmbeddedStore onDisk(Path folder) {
    return onDisk(folder, FreePort.find());
  }

  public static EmbeddedStore onDisk(Path folder, int port) {
    return started(new EmbeddedStore(() -> KeptOnDisk.in(folder), () -> {}, port));
  }

  private static EmbeddedStore started(EmbeddedStore store) {
    store.start();
    return store;
  }

  /** Starts it again, on the same port and with the same documents; does nothing while it runs. */
  public synchronized void start() {
    if (server == null) {
      Quiet.brokerAndStore();
      server = new MongoServer(backend.get().version(ServerVersion.MONGO_5_0));
      server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    }
  }

  /** Ends all connections at once, as an outage would. */
  public synchronized void stop() {
    if (server != null) {
      server.shutdownNow();
      server = null;
    }
  }

  public int port() {
    return port;
  }

  public String connectionString(String database) {
    return "mongodb://127.0.0.1:" + port + "/" + database;
  }

  @Override
  public void close() {
    stop();
    discard.run();
  }
}
