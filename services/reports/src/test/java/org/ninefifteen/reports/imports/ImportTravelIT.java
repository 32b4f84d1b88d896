package org.ninefifteen.reports.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.ninefifteen.reports.imports.ImportClient.ASB;
import static org.ninefifteen.reports.imports.ImportClient.HEADER;
import static org.ninefifteen.reports.imports.ImportClient.created;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ninefifteen.kit.events.Envelope;
import org.ninefifteen.reports.ReportsApplication;
import org.ninefifteen.testkit.parts.Parts;
import org.ninefifteen.testkit.parts.WithParts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What others hear of an import. */
@WithParts(topics = "reports")
@SpringBootTest(
    classes = ReportsApplication.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"outbox.sweep-every=PT1S", "outbox.sweep-after=PT1S"})
class ImportTravelIT {

  private final Parts parts;
  private final ImportClient client;

  @Autowired
  ImportTravelIT(Parts parts, @LocalServerPort int port) {
    this.parts = parts;
    this.client = new ImportClient(port);
  }

  @AfterEach
  void brokerIsThere() {
    parts.startBroker();
  }

  @Test
  void isHeardOfOnceAndAsHistory() {
    JsonNode run = created(client.send(HEADER + ASB + ASB));
    created(client.send(HEADER + ASB + ASB));

    List<Envelope> events = eventsOf(run);
    assertThat(events)
        .allSatisfy(event -> {
          assertThat(event.history()).isTrue();
          assertThat(event.type()).isEqualTo("org.ninefifteen.reports.report-received.v1");
          assertThat(event.time()).isEqualTo("2024-01-01T12:00:00Z");
          JsonNode data = ImportClient.json(new String(event.data(), StandardCharsets.UTF_8));
          assertThat(data.at("/place/precision").asString()).isEqualTo("STREET");
          assertThat(data.at("/classification/localIssues/0/code").asString())
              .isEqualTo("anti-social-behaviour");
        });
  }

  @Test
  void isHeardOfWhenTheBrokerComesBack() {
    parts.stopBroker();
    JsonNode run = created(client.send(HEADER + ASB.repeat(100)));
    parts.startBroker();

    assertThat(eventsOf(run)).hasSize(100);
  }

  /** When there is one for each of the import's reports. */
  private List<Envelope> eventsOf(JsonNode run) {
    List<String> reports = client.reportsOf(run);
    await()
        .untilAsserted(() ->
            assertThat(events())
                .extracting(Envelope::subject)
                .containsExactlyInAnyOrderElementsOf(reports));
    return events();
  }

  /** This agency's events, from the start of the topic to its end. */
  private List<Envelope> events() {
    Map<String, Object> settings = Map.of("bootstrap.servers", parts.bootstrapServers());
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
      List<TopicPartition> all =
          consumer.partitionsFor("reports").stream()
              .map(each -> new TopicPartition(each.topic(), each.partition()))
              .toList();
      consumer.assign(all);
      consumer.seekToBeginning(all);
      return read(consumer, all).stream()
          .filter(event -> event.agency().equals(client.agency))
          .toList();
    }
  }

  private static List<Envelope> read(
      KafkaConsumer<String, byte[]> consumer, List<TopicPartition> all) {
    Map<TopicPartition, Long> ends = consumer.endOffsets(all);
    List<Envelope> events = new ArrayList<>();
    while (all.stream().anyMatch(each -> consumer.position(each) < ends.getOrDefault(each, 0L))) {
      consumer
          .poll(Duration.ofMillis(200))
          .forEach(record -> events.add(Envelope.from(record.headers(), record.value())));
    }
    return events;
  }
}
