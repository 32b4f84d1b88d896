package org.ninefifteen.marac.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.bson.Document;
import org.ninefifteen.marac.memory.Stored;
import org.ninefifteen.marac.travel.SettledFeeds.Settled;
import org.ninefifteen.testkit.Patience;
import org.ninefifteen.testkit.parts.Parts;
import org.springframework.cloud.stream.binding.BindingsLifecycleController;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import reactor.core.publisher.Flux;

/** Sees what is in the store and in the topics, and sends the group back to the start. */
record Witness(
    Parts parts,
    ReactiveMongoTemplate template,
    SettledFeeds feeds,
    BindingsLifecycleController bindings) {

  private static final String BINDING = "signals-in-0";
  private static final List<String> KEPT =
      List.of(Stored.INBOX, Stored.PAGES, Stored.FEEDS, Stored.ARCHIVE);

  void settled() {
    await()
        .ignoreExceptions()
        .until(() -> feeds.settle(Duration.ofSeconds(5)).block(Patience.LONG) == Settled.SETTLED);
  }

  void forgetEverything() {
    KEPT.forEach(name -> template.dropCollection(name).block());
  }

  void stopTravel() {
    bindings.stop(BINDING);
  }

  void startTravel() {
    bindings.start(BINDING);
  }

  /** As a new group would start. */
  void backToTheStart() {
    try (Admin admin = admin()) {
      await()
          .ignoreExceptions()
          .untilAsserted(() -> {
            Map<TopicPartition, OffsetAndMetadata> group =
                admin
                    .listConsumerGroupOffsets("community-marac")
                    .partitionsToOffsetAndMetadata()
                    .get();
            assertThat(group).isNotEmpty();
            admin.alterConsumerGroupOffsets("community-marac", starts(group)).all().get();
          });
    }
  }

  private static Map<TopicPartition, OffsetAndMetadata> starts(
      Map<TopicPartition, OffsetAndMetadata> group) {
    return group.keySet().stream()
        .collect(Collectors.toMap(Function.identity(), p -> new OffsetAndMetadata(0)));
  }

  Map<String, Map<String, Document>> everything() {
    Map<String, Map<String, Document>> all = new TreeMap<>();
    KEPT.forEach(name -> all.put(name, documents(name)));
    return all;
  }

  Map<String, Document> documents(String collection) {
    Map<String, Document> documents = new TreeMap<>();
    template
        .execute(collection, c -> Flux.from(c.find()))
        .doOnNext(d -> documents.put(d.getString("_id"), d))
        .blockLast();
    return documents;
  }

  List<ConsumerRecord<byte[], byte[]>> parked(String topic) {
    List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
    Map<String, Object> settings = Map.of("bootstrap.servers", parts.bootstrapServers());
    try (var consumer =
        new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(ParkedRecords.topicOf(topic)).stream()
              .map(p -> new TopicPartition(p.topic(), p.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      long count = consumer.endOffsets(partitions).values().stream().mapToLong(n -> n).sum();
      await()
          .until(() -> {
            consumer.poll(Duration.ofMillis(100)).forEach(records::add);
            return records.size() >= count;
          });
    }
    return records;
  }

  int members() throws Exception {
    try (Admin admin = admin()) {
      return admin.describeConsumerGroups(List.of("community-marac")).all().get().values().stream()
          .mapToInt(group -> group.members().size())
          .sum();
    }
  }

  private Admin admin() {
    return Admin.create(Map.of("bootstrap.servers", parts.bootstrapServers()));
  }
}
