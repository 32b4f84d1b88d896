package org.ninefifteen.launcher.machine;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.launcher.options.DataFolder;
import org.ninefifteen.launcher.options.Port;
import org.ninefifteen.testkit.EmbeddedBroker;
import org.ninefifteen.testkit.EmbeddedStore;

/** The broker and the store that all services stand on. */
public final class Ground implements AutoCloseable {
  public static final int PARTITIONS = 3;

  private final Settings settings;
  private final DataFolder folder;
  private volatile @Nullable EmbeddedBroker broker;
  private volatile @Nullable EmbeddedStore store;

  Ground(Settings settings, DataFolder folder) {
    this.settings = settings;
    this.folder = folder;
  }

  void startBroker() {
    var started = EmbeddedBroker.start(folder.broker(), settings.number(Port.KAFKA));
    broker = started;
    started.createTopics(PARTITIONS, Service.topics().toArray(String[]::new));
  }

  void startStore() {
    store = EmbeddedStore.onDisk(folder.store(), settings.number(Port.MONGODB));
  }

  public EmbeddedBroker broker() {
    return Objects.requireNonNull(broker, "The broker has not been started");
  }

  public EmbeddedStore store() {
    return Objects.requireNonNull(store, "The store has not been started");
  }

  @Override
  public void close() {
    SideBySide.close(Stream.of(broker, store).filter(Objects::nonNull).toList());
  }
}
