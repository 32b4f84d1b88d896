package org.ninefifteen.testkit.parts;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;

/** Real Kafka and real MongoDB. Away means paused: a container started anew has another port. */
final class ContainerParts implements Parts {
  private final KafkaContainer broker =
      new KafkaContainer("apache/kafka:4.2.1").withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
  private final MongoDBContainer store = new MongoDBContainer("mongo:8.0.21");

  ContainerParts() {
    broker.start();
    store.start();
  }

  @Override
  public String bootstrapServers() {
    return broker.getBootstrapServers();
  }

  @Override
  public String storeUri(String database) {
    return store.getConnectionString() + "/" + database;
  }

  @Override
  public void createTopics(int partitions, String... names) {
    var topics = Arrays.stream(names).map(name -> new NewTopic(name, partitions, (short) 1));
    try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers()))) {
      admin.createTopics(topics.toList()).all().toCompletionStage().toCompletableFuture().join();
    } catch (CompletionException e) {
      throw new IllegalStateException("The broker refused a topic", e);
    }
  }

  @Override
  public void stopBroker() {
    pause(broker);
  }

  @Override
  public void startBroker() {
    unpause(broker);
  }

  @Override
  public void stopStore() {
    pause(store);
  }

  @Override
  public void startStore() {
    unpause(store);
  }

  private static void pause(GenericContainer<?> container) {
    container.getDockerClient().pauseContainerCmd(container.getContainerId()).exec();
  }

  private static void unpause(GenericContainer<?> container) {
    container.getDockerClient().unpauseContainerCmd(container.getContainerId()).exec();
  }

  @Override
  public void close() {
    store.stop();
    broker.stop();
  }
}
