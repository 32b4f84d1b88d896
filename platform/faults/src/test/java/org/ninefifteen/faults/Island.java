package org.ninefifteen.faults;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.ninefifteen.faults.fleet.Fleet;
import org.ninefifteen.faults.fleet.Part;
import org.ninefifteen.faults.proof.Seen;
import org.ninefifteen.faults.proof.Topics;
import org.ninefifteen.testkit.EmbeddedBroker;
import org.ninefifteen.testkit.EmbeddedStore;
import org.ninefifteen.testkit.FreePort;

/** A MARAC with a broker and a store of its own; who may read it, the fleet's identity says. */
record Island(World world, EmbeddedBroker broker, EmbeddedStore store, Part marac, String url)
    implements AutoCloseable {

  static Island of(World world, Path folder) {
    var broker = EmbeddedBroker.start(folder.resolve("broker"));
    broker.createTopics(3, Fleet.topics());
    var store = EmbeddedStore.inMemory();
    var port = FreePort.find();
    var marac = world.fleet().marac(port, broker.port(), store.port(), folder).start();
    return new Island(world, broker, store, marac, "http://127.0.0.1:" + port);
  }

  void awaitReady() {
    marac.awaitReady();
  }

  void tell(List<ProducerRecord<byte[], byte[]>> records)
      throws ExecutionException, InterruptedException {
    Map<String, Object> settings = Map.of("bootstrap.servers", broker.bootstrapServers());
    try (var producer =
        new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
      for (var sent : records.stream().map(producer::send).toList()) {
        sent.get();
      }
    }
  }

  long signals() {
    return seen().signals(World.nextCall());
  }

  String agenda() {
    return seen().text("/" + World.nextCall());
  }

  List<String> leftOff() {
    return seen().leftOff(World.nextCall());
  }

  private Seen seen() {
    return world.seen(url);
  }

  /** Records that were not taken in yet. */
  long lag() throws ExecutionException, InterruptedException {
    var topics = new Topics(broker.bootstrapServers());
    long ends = Fleet.PUBLISHERS.stream().mapToLong(topics::count).sum();
    try (var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
      var offsets = admin.listConsumerGroupOffsets(Fleet.MARAC).partitionsToOffsetAndMetadata();
      return ends - offsets.get().values().stream().mapToLong(each -> each.offset()).sum();
    }
  }

  @Override
  public void close() {
    marac.close();
    store.close();
    broker.close();
  }
}
