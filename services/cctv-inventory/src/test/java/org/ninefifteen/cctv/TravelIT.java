package org.ninefifteen.cctv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.ninefifteen.testkit.parts.Parts;
import org.ninefifteen.testkit.samples.ContractSamples;
import tools.jackson.databind.json.JsonMapper;

/** From the request to the topic. */
@WithTheInventory
class TravelIT {

  private static final String PLACE =
      """
      "place": {"name": "Quay Street", "precision": "EXACT",
                "point": {"lat": 51.3852, "lon": 0.5471}}
      """;

  private static final List<String> A_LIFE =
      List.of(
          "camera-registered.v1",
          "camera-installed.v1",
          "camera-commissioned.v1",
          "camera-faulted.v1",
          "camera-priority-rated.v1",
          "camera-repaired.v1",
          "camera-removed.v1");

  private final Agency agency;
  private final Parts parts;

  TravelIT(Agency agency, Parts parts) {
    this.agency = agency;
    this.parts = parts;
  }

  @Test
  void whateverHappensIsToldAsPublished() {
    everythingHappens("t");

    List<ConsumerRecord<String, byte[]>> told = toldOf(Set.of("t-1", "t-2", "t-3"), 11);

    assertThat(told).allSatisfy(TravelIT::keepsItsContract);
    assertThat(told)
        .extracting(TravelIT::type)
        .containsOnlyOnceElementsOf(
            ContractSamples.allOf("cctv-inventory").stream()
                .map(ContractSamples::type)
                .filter(type -> !type.endsWith("camera-registered.v1"))
                .toList())
        .contains("org.ninefifteen.cctv-inventory.camera-registered.v1");
  }

  @Test
  void whatHappensToOneCameraIsToldInItsOrder() {
    everythingHappens("o");

    assertThat(changesOf("o-1")).isEqualTo(A_LIFE);
  }

  @Test
  void withoutTheBrokerEverythingIsTakenAndToldLater() {
    parts.stopBroker();
    try {
      everythingHappens("b");
    } finally {
      parts.startBroker();
    }

    assertThat(toldOf(Set.of("b-1", "b-2", "b-3"), 11)).hasSize(11);
    assertThat(changesOf("b-1")).isEqualTo(A_LIFE);
  }

  @Test
  void withoutTheStoreNothingIsPromised() {
    parts.stopStore();
    try {
      assertThat(register("s-1").status()).isEqualTo(503);
    } finally {
      parts.startStore();
    }

    Awaitility.await().untilAsserted(() -> assertThat(register("s-1").status()).isEqualTo(201));
  }

  private void everythingHappens(String name) {
    assertThat(register(name + "-1").status()).isEqualTo(201);
    for (String change : List.of("installation", "commissioning", "fault")) {
      post("cameras/" + name + "-1/" + change, "");
    }
    post("cameras/" + name + "-1/priority", ", \"rag\": \"RED\", \"zone\": \"RETAIL\"");
    post("cameras/" + name + "-1/repair", "");
    post("cameras/" + name + "-1/removal", "");
    String pool = "\"pool\": \"%s-pool\"".formatted(name);
    post("pools", ", \"name\": \"Pool\", \"size\": 1, " + pool);
    post(
        "cameras",
        """
        , "camera": "%s-2", "name": "R", "kind": "REDEPLOYABLE", "state": "OPERATIONAL", %s
        """
            .formatted(name, pool));
    String camera = ", \"camera\": \"%s-2\"".formatted(name);
    post("pools/" + name + "-pool/deployments", camera + ", " + PLACE);
    post("pools/" + name + "-pool/recoveries", camera);
    post("estates", ", \"name\": \"Mayford Estate\", \"estate\": \"%s-3\"".formatted(name));
  }

  private Agency.Answer register(String camera) {
    return agency.post(
        "medway/cameras",
        """
        {"agency": "medway-cctv", "camera": "%s", "name": "C", "kind": "FIXED",
         "state": "PLANNED", %s}
        """
            .formatted(camera, PLACE));
  }

  private void post(String path, String more) {
    String body = "{\"agency\": \"medway-cctv\"" + more + "}";
    assertThat(agency.post("medway/" + path, body).status()).as(path).isBetween(200, 201);
  }

  private List<String> changesOf(String camera) {
    return toldOf(Set.of(camera), A_LIFE.size()).stream()
        .map(told -> type(told).substring("org.ninefifteen.cctv-inventory.".length()))
        .toList();
  }

  /** As a reader takes it: the first of each id, in the order of their coming. */
  private List<ConsumerRecord<String, byte[]>> toldOf(Set<String> keys, int count) {
    Map<String, ConsumerRecord<String, byte[]>> told = new LinkedHashMap<>();
    try (KafkaConsumer<String, byte[]> consumer = fromTheStart()) {
      Awaitility.await()
          .until(() -> {
            for (ConsumerRecord<String, byte[]> each : consumer.poll(Duration.ofMillis(200))) {
              if (keys.contains(each.key())) {
                told.putIfAbsent(header(each, "ce_id"), each);
              }
            }
            return told.size() >= count;
          });
    }
    return List.copyOf(told.values());
  }

  private KafkaConsumer<String, byte[]> fromTheStart() {
    KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", parts.bootstrapServers()),
            new StringDeserializer(),
            new ByteArrayDeserializer());
    List<TopicPartition> all =
        consumer.partitionsFor("cctv-inventory").stream()
            .map(each -> new TopicPartition(each.topic(), each.partition()))
            .toList();
    consumer.assign(all);
    consumer.seekToBeginning(all);
    return consumer;
  }

  private static void keepsItsContract(ConsumerRecord<String, byte[]> told) {
    ContractSamples contract = ContractSamples.ofType(type(told));
    Map<String, String> headers =
        StreamSupport.stream(told.headers().spliterator(), false)
            .collect(toMap(header -> header.key(), header -> new String(header.value(), UTF_8)));
    contract.assertHeadersConform(headers);
    contract.assertConforms(told.value());
    assertThat(told.key()).isEqualTo(headers.get("ce_subject"));
    assertThat(new JsonMapper().readTree(told.value()).propertyNames()).contains("name");
  }

  private static String type(ConsumerRecord<String, byte[]> told) {
    return header(told, "ce_type");
  }

  private static String header(ConsumerRecord<String, byte[]> told, String name) {
    return new String(told.headers().lastHeader(name).value(), UTF_8);
  }
}
