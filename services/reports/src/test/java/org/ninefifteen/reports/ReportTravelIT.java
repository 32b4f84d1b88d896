package org.ninefifteen.reports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ninefifteen.kit.events.Envelope;
import org.ninefifteen.kit.outbox.Outbox;
import org.ninefifteen.reports.events.ReportEventsV1;
import org.ninefifteen.reports.model.Report;
import org.ninefifteen.reports.model.ReportEvent.ReportReceived;
import org.ninefifteen.reports.model.ReportId;
import org.ninefifteen.testkit.parts.Parts;
import org.ninefifteen.testkit.parts.WithParts;
import org.ninefifteen.testkit.samples.ContractSamples;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

/** From a request to the topic, also when one of the two ends is away. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "outbox.sweep-every=PT1S",
      "outbox.sweep-after=PT1S",
      "nine-fifteen.limits.burst=1000"
    })
@WithParts(topics = "reports")
class ReportTravelIT {

  @Autowired Parts parts;
  @Autowired ReactiveMongoTemplate mongo;
  @Autowired ReportEventsV1 events;
  @LocalServerPort int port;

  private Client client;
  private Topic topic;

  @BeforeEach
  void open() {
    client = new Client(port);
    topic = new Topic(parts.bootstrapServers());
  }

  @AfterEach
  void close() {
    topic.close();
  }

  @Test
  void sendsWhatWasStoredAsTheContractSays() {
    String report = client.received("medway");

    await().until(() -> !topic.eventsOf(report).isEmpty());
    ConsumerRecord<String, byte[]> written =
        topic.records().stream().filter(each -> each.key().equals(report)).findFirst().get();
    Map<String, String> headers = new HashMap<>();
    written
        .headers()
        .forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));
    ContractSamples contract = ContractSamples.of("reports", "report-received.v1");
    contract.assertConforms(written.value());
    contract.assertHeadersConform(headers);
    assertThat(new String(written.value(), UTF_8)).doesNotContain("The door was kicked in.");
    await().until(() -> unsent() == 0);
  }

  @Test
  void keepsTheOrderOfWhatHappenedToOneReport() {
    String report = client.received("medway");
    client.post("medway/reports/" + report + "/triage", "{\"agency\": \"kent-police\"}");
    client.post("medway/reports/" + report + "/answer", "{\"agency\": \"medway-housing\"}");

    await().until(() -> topic.eventsOf(report).size() >= 3);
    assertThat(topic.eventsOf(report))
        .extracting(Envelope::type)
        .containsExactly(
            "org.ninefifteen.reports.report-received.v1",
            "org.ninefifteen.reports.report-triaged.v1",
            "org.ninefifteen.reports.report-answered.v1");
  }

  @Test
  void acceptsAThousandWithoutTheBrokerAndSendsEachOnceItIsBack() {
    parts.stopBroker();
    Set<String> accepted;
    try {
      accepted = accept(1000);
    } finally {
      parts.startBroker();
    }

    assertThat(accepted).hasSize(1000);
    await()
        .until(
            () -> topic.records().stream().map(ConsumerRecord::key).toList().containsAll(accepted));
    await().until(() -> unsent() == 0);
    List<String> ids =
        topic.records().stream()
            .filter(each -> accepted.contains(each.key()))
            .map(each -> Envelope.from(each.headers(), each.value()).id())
            .toList();
    assertThat(ids).hasSize(1000).doesNotHaveDuplicates();
  }

  private Set<String> accept(int count) {
    Set<String> accepted = new HashSet<>();
    for (int from = 0; from < count; from += 50) {
      List<CompletableFuture<HttpResponse<String>>> posts =
          IntStream.range(0, 50)
              .mapToObj(i -> client.postAsync("medway/reports", Client.REPORT, null))
              .toList();
      for (CompletableFuture<HttpResponse<String>> post : posts) {
        assertThat(post.join().statusCode()).isEqualTo(201);
        accepted.add(Client.json(post.join()).get("report").stringValue());
      }
    }
    return accepted;
  }

  @Test
  void promisesNothingWithoutTheStore() {
    long before = stored();
    parts.stopStore();
    try {
      for (int i = 0; i < 3; i++) {
        Instant start = Instant.now();
        HttpResponse<String> response = client.post("medway/reports", Client.REPORT, "away-" + i);

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().firstValue("Retry-After")).isPresent();
        assertThat(Client.json(response).get("type").stringValue())
            .isEqualTo("urn:problem:store-unavailable");
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(10));
      }
    } finally {
      parts.startStore();
    }

    await().until(() -> client.post("medway/reports", Client.REPORT, "away-0").statusCode() == 201);
    assertThat(stored()).isEqualTo(before + 1);
  }

  @Test
  void sendsWhatACrashLeftUnsent() {
    ReportReceived event =
        Report.receive(new ReportId("left-behind"), ReportFixtures.aBareAccount(), Instant.now());
    Report report = Report.of(event);
    Envelope unsent = events.news("medway", "medway-housing", report, event);
    mongo.insert(ReportDocument.of("medway", report, null, Outbox.of(List.of(unsent)))).block();

    await().until(() -> !topic.eventsOf("left-behind").isEmpty());
    await().until(() -> unsent() == 0);
    assertThat(topic.eventsOf("left-behind")).extracting(Envelope::id).containsOnly(unsent.id());
  }

  private long unsent() {
    return requireNonNull(
        mongo
            .findAll(ReportDocument.class)
            .filter(document -> document.outbox().pending() != null)
            .count()
            .block());
  }

  private long stored() {
    return requireNonNull(mongo.count(new Query(), ReportDocument.class).block());
  }
}
