package org.ninefifteen.reports;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ninefifteen.kit.events.Envelope;
import org.ninefifteen.kit.model.Disclosure;
import org.ninefifteen.kit.personal.Erasing;
import org.ninefifteen.kit.personal.Matching;
import org.ninefifteen.kit.personal.model.Opening.Erased;
import org.ninefifteen.kit.personal.model.Secret;
import org.ninefifteen.kit.personal.model.Trait;
import org.ninefifteen.testkit.parts.Parts;
import org.ninefifteen.testkit.parts.WithParts;
import org.ninefifteen.testkit.samples.ContractSamples;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import reactor.core.publisher.Flux;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is told of people, from the request to the store, the topic and whoever may read it. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@WithParts(topics = {"reports", "access-log"})
class DetailsIT {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Erased DECIDED =
      new Erased(Instant.parse("2026-01-02T03:04:05Z"), "decision-1");
  private static final String DETAILS =
      """
      {"name": "canary Ana Vale", "birthDate": "1980-02-29", "address": "canary 1 Oak Passage",
       "phone": "canary 07700 900123", "note": "canary note"}
      """;

  @Autowired Parts parts;
  @Autowired Erasing erasing;
  @Autowired Matching matching;
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
  void areShownToWhoMayReadThemAndSaysWhatFor() {
    String report = received("person-a1");

    HttpResponse<String> response = details(report);

    assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
    JsonNode shown = Client.json(response);
    assertThat(shown.get("text").stringValue()).isEqualTo("canary text");
    assertThat(shown.at("/people/0/person").stringValue()).isEqualTo("person-a1");
    assertThat(shown.at("/people/0/details")).isEqualTo(withReference(DETAILS));
    assertThat(shown.at("/people/1").has("details")).isFalse();
  }

  private static JsonNode withReference(String details) {
    return new JsonMapper().readTree(details.replaceFirst("\\{", "{\"reference\": \"canary-R7\","));
  }

  @Test
  void areShownNowhereElse() {
    String report = received("person-a2");

    assertThat(client.get("medway/reports/" + report).body()).doesNotContain("canary", "sealed");
    assertThat(client.get("medway/reports").body()).doesNotContain("canary", "sealed");
  }

  @Test
  void areNotShownWithoutAPurposeOrAScope() {
    String path = "medway/reports/" + received("person-a3") + "/details";
    Client plain = new Client(port, it -> it.agencies("kent-police").scopes("reports.read"));

    assertThat(client.get(path).statusCode()).isEqualTo(400);
    assertThat(client.get(path + "?purpose=CURIOSITY").body()).contains("CASE-REVIEW");
    assertThat(plain.get(path + "?purpose=CASE-REVIEW").statusCode()).isEqualTo(403);
    assertThat(client.get("medway/reports/nobody/details?purpose=CASE-REVIEW").statusCode())
        .isEqualTo(404);
  }

  @Test
  void areRefusedWithoutTheRightToTellThem() {
    HttpResponse<String> response =
        client.post(
            "medway/reports", report("person-a4").replaceFirst("\"disclosure\"", "\"disclosed\""));

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("\"disclosure\"").doesNotContain("canary");
  }

  @Test
  void travelAsTheyAreStored() {
    String report = received("person-a5");

    await().atMost(PATIENCE).until(() -> !topic.eventsOf(report).isEmpty());
    Envelope event = topic.eventsOf(report).getFirst();
    JsonNode data = new JsonMapper().readTree(event.data());
    ContractSamples.of("reports", "report-received.v1").assertConforms(event.data());
    assertThat(event.disclosure()).isEqualTo(new Disclosure("CDA-1998-S115", "DPA2018-PART3"));
    assertThat(stored("test"))
        .anyMatch(it ->
            it.contains(data.get("sealedText").stringValue())
                && it.contains(data.at("/people/0/sealed/name").stringValue()));
    assertThat(data.at("/people/1").has("sealed")).isFalse();
  }

  @Test
  void areErasedEverywhereWithTheKey() {
    String report = received("person-a6");
    assertThat(details(report).body()).contains("canary Ana Vale");

    erasing.destroy("medway", "person-a6", DECIDED).block();

    JsonNode shown = Client.json(details(report));
    assertThat(shown.toString()).doesNotContain("canary");
    assertThat(shown.at("/people/0/erased/decision").stringValue()).isEqualTo("decision-1");
    assertThat(shown.at("/textErased/at").stringValue()).isEqualTo("2026-01-02T03:04:05Z");
    assertThat(client.get("medway/reports/" + report).statusCode()).isEqualTo(200);
    HttpResponse<String> again = client.post("medway/reports", report("person-a6"));
    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(again.body()).contains("urn:problem:subject-erased");
  }

  @Test
  void areErasedWithTheReportAlone() {
    String report = received("person-a7");

    erasing.destroy("medway", "record:reports/" + report, DECIDED).block();

    JsonNode shown = Client.json(details(report));
    assertThat(shown.has("text")).isFalse();
    assertThat(shown.at("/people/0/details/name").stringValue()).isEqualTo("canary Ana Vale");
  }

  @Test
  void letAgenciesFindThatTheyKnowTheSamePerson() {
    received("person-a8");
    received("person-a9");
    Trait trait = new Trait.Referred("kent-police", new Secret("canary r7"));

    assertThat(matching.candidates("medway", List.of(trait)).block())
        .contains("person-a8", "person-a9");
  }

  /** The same scan finds the pseudonyms, so it does look. */
  @Test
  void areNowhereInClear() {
    String report = received("person-a0");
    details(report);
    await().atMost(PATIENCE).until(() -> !topic.eventsOf(report).isEmpty());

    String everything =
        String.join("", stored("test")) + String.join("", stored("subjects")) + topicAsText();

    assertThat(everything).contains("person-a0").doesNotContain("canary", "Ana Vale", "1980-02-29");
    assertThat(decoded(everything)).isPositive();
  }

  /** Base64 would hide a clear text from the scan. */
  private static long decoded(String everything) {
    return java.util.regex.Pattern.compile("[A-Za-z0-9+/]{38,}={0,2}")
        .matcher(everything)
        .results()
        .map(each -> each.group())
        .filter(each -> each.length() % 4 == 0)
        .map(each -> new String(Base64.getDecoder().decode(each), ISO_8859_1))
        .peek(each -> assertThat(each).doesNotContain("canary"))
        .count();
  }

  private String topicAsText() {
    StringBuilder text = new StringBuilder();
    for (ConsumerRecord<String, byte[]> each : topic.records()) {
      text.append(each.key()).append(new String(each.value(), ISO_8859_1)).append(each.headers());
    }
    return text.toString();
  }

  private List<String> stored(String name) {
    try (MongoClient mongo = MongoClients.create(parts.storeUri(name))) {
      var database = mongo.getDatabase(name);
      return requireNonNull(
          Flux.from(database.listCollectionNames())
              .flatMap(each -> database.getCollection(each, RawBsonDocument.class).find())
              .map(document -> new String(document.getByteBuffer().array(), ISO_8859_1))
              .collectList()
              .block());
    }
  }

  private HttpResponse<String> details(String report) {
    return client.get("medway/reports/" + report + "/details?purpose=CASE-REVIEW");
  }

  private String received(String person) {
    HttpResponse<String> response = client.post("medway/reports", report(person));
    assertThat(response.statusCode()).isEqualTo(201);
    assertThat(response.body()).doesNotContain("canary");
    return Client.json(response).get("report").stringValue();
  }

  private static String report(String person) {
    return Client.REPORT
        .replace("The door was kicked in.", "canary text")
        .replace(
            "\"person\": \"person-7f3a\", \"role\": \"VICTIM\"",
            """
            "person": "%s", "role": "VICTIM", "reference": "canary-R7", "details": %s},
            {"person": "person-b1", "role": "WITNESS"\
            """
                .formatted(person, DETAILS));
  }
}
