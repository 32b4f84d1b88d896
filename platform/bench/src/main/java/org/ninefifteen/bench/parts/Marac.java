package org.ninefifteen.bench.parts;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.ninefifteen.bench.load.Target;
import org.ninefifteen.marac.MaracApplication;
import org.springframework.cloud.stream.binding.BindingsLifecycleController;
import reactor.core.publisher.Flux;

/** A Community MARAC with a database and a consumer group of its own. */
public final class Marac implements AutoCloseable {

  private static final String BINDING = "signals-in-0";
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Service service;
  private final MongoClient client;
  private final String name;
  private final Admin admin;

  private Marac(Service service, MongoClient client, String name, Admin admin) {
    this.service = service;
    this.client = client;
    this.name = name;
    this.admin = admin;
  }

  public static Marac start(Ground ground, String name) {
    return of(ground, name, Service.start(ground, MaracApplication.class, name, settings(name)));
  }

  /** The same with its door open. */
  public static Marac startOpen(Ground ground, String name) {
    return of(
        ground, name, Service.startOpen(ground, MaracApplication.class, name, settings(name)));
  }

  private static String[] settings(String name) {
    return new String[] {"spring.config.name=community-marac", "marac.travel.group=" + name};
  }

  private static Marac of(Ground ground, String name, Service service) {
    return new Marac(
        service,
        MongoClients.create(ground.store().connectionString(name)),
        name,
        Admin.create(Map.of("bootstrap.servers", ground.broker().bootstrapServers())));
  }

  /** Its agendas, asked for with a new token. */
  public Target agendas() {
    return Target.of(service.port(), "/partnerships/medway/agendas/", Token.bearer());
  }

  public MongoDatabase database() {
    return client.getDatabase(name);
  }

  /** Takes in nothing until {@link #goOn()}. */
  public void pause() {
    service.bean(BindingsLifecycleController.class).stop(BINDING);
  }

  public void goOn() {
    service.bean(BindingsLifecycleController.class).start(BINDING);
  }

  /** Forgets what it has taken in; paused, it will begin again at the start of the topics. */
  public void forget() throws InterruptedException, ExecutionException {
    Flux.from(database().listCollectionNames())
        .concatMap(collection -> database().getCollection(collection).drop())
        .blockLast(PATIENCE);
    Map<TopicPartition, OffsetAndMetadata> starts =
        committed().keySet().stream()
            .collect(Collectors.toMap(each -> each, each -> new OffsetAndMetadata(0)));
    admin.alterConsumerGroupOffsets(name, starts).all().get();
  }

  /** Records whose offsets are committed: these are stored. */
  public long taken() throws InterruptedException, ExecutionException {
    return committed().values().stream()
        .filter(Objects::nonNull)
        .mapToLong(OffsetAndMetadata::offset)
        .sum();
  }

  private Map<TopicPartition, OffsetAndMetadata> committed()
      throws InterruptedException, ExecutionException {
    return admin.listConsumerGroupOffsets(name).partitionsToOffsetAndMetadata().get();
  }

  public void awaitTaken(long records) throws InterruptedException, ExecutionException {
    long end = System.nanoTime() + PATIENCE.multipliedBy(5).toNanos();
    while (taken() < records) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("only " + taken() + " of " + records + " were taken in");
      }
      Thread.sleep(5);
    }
  }

  @Override
  public void close() {
    service.close();
    client.close();
    admin.close();
  }
}
