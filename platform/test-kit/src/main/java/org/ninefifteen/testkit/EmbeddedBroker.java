package org.ninefifteen.testkit;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.errors.InvalidReplicationFactorException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;
import org.jspecify.annotations.Nullable;

/**
 * A real Kafka broker inside this JVM, KRaft in combined mode, on the loopback address only. What
 * it holds lives in its folder: a broker started there later, also after a kill, has it all.
 */
public final class EmbeddedBroker implements AutoCloseable {
  private static final Duration LONGEST_HOLD_UP = Duration.ofMinutes(1);

  private final Path folder;
  private final int port;
  private final Map<String, String> own;
  private @Nullable KafkaRaftServer server;

  private EmbeddedBroker(Path folder, int port, Map<String, String> own) {
    this.folder = folder;
    this.port = port;
    this.own = Map.copyOf(own);
  }

  /** Starts on a free port, which it keeps over {@link #stop} and {@link #start()}. */
  public static EmbeddedBroker start(Path folder) {
    return start(folder, FreePort.find());
  }

  public static EmbeddedBroker start(Path folder, int port) {
    return start(folder, port, Map.of());
  }

  /** Starts with settings of one's own over the usual ones. */
  public static EmbeddedBroker start(Path folder, int port, Map<String, String> own) {
    var broker = new EmbeddedBroker(folder, port, own);
    broker.start();
    return broker;
  }

  /** Starts it again, on the same folder and port; does nothing while it runs. */
  public synchronized void start() {
    if (server == null) {
      Quiet.brokerAndStore();
      formatOnce();
      var settings = BrokerSettings.of(folder, port);
      settings.putAll(own);
      server = new KafkaRaftServer(new KafkaConfig(settings, false), Time.SYSTEM);
      server.startup();
    }
  }

  public synchronized void stop() {
    if (server != null) {
      server.shutdown();
      server.awaitShutdown();
      server = null;
    }
  }

  public int port() {
    return port;
  }

  public String bootstrapServers() {
    return "127.0.0.1:" + port;
  }

  /**
   * Declares topics; those that exist already stay as they are. A broker that was held up for two
   * seconds is none for its controller, and refuses topics until that hears of it again.
   */
  public void createTopics(int partitions, String... names) {
    try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers()))) {
      for (var name : names) {
        create(admin, new NewTopic(name, partitions, (short) 1));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void create(Admin admin, NewTopic topic) throws InterruptedException {
    var end = System.nanoTime() + LONGEST_HOLD_UP.toNanos();
    while (!isThere(admin.createTopics(List.of(topic)).all(), System.nanoTime() < end)) {
      Thread.sleep(Duration.ofMillis(100));
    }
  }

  private static boolean isThere(Future<?> created, boolean mayComeYet)
      throws InterruptedException {
    try {
      created.get();
      return true;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof TopicExistsException) {
        return true;
      }
      if (mayComeYet && e.getCause() instanceof InvalidReplicationFactorException) {
        return false;
      }
      throw new IllegalStateException("The broker refused a topic", e);
    }
  }

  private void formatOnce() {
    if (Files.exists(folder.resolve("meta.properties"))) {
      return;
    }
    try {
      new Formatter()
          .setNodeId(1)
          .setClusterId(Uuid.randomUuid().toString())
          .setDirectories(List.of(folder.toString()))
          .setMetadataLogDirectory(folder.toString())
          .setControllerListenerName(BrokerSettings.CONTROLLER)
          .setReleaseVersion(MetadataVersion.latestProduction())
          .setPrintStream(new PrintStream(OutputStream.nullOutputStream()))
          .run();
    } catch (Exception e) {
      throw new IllegalStateException("Cannot prepare the broker's folder " + folder, e);
    }
  }

  @Override
  public void close() {
    stop();
  }
}
