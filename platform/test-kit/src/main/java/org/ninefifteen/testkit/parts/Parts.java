package org.ninefifteen.testkit.parts;

/** A broker and a store, wherever they run. What is stopped comes back at the same address. */
public interface Parts extends AutoCloseable {
  String bootstrapServers();

  /** The address of a database of the store, as {@code spring.mongodb.uri} takes it. */
  String storeUri(String database);

  void createTopics(int partitions, String... names);

  void stopBroker();

  void startBroker();

  void stopStore();

  void startStore();

  @Override
  void close();
}
