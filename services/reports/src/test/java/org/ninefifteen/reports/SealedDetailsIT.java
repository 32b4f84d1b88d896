package org.ninefifteen.reports;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ninefifteen.kit.events.Envelope;
import org.ninefifteen.kit.model.Disclosure;
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

/** What is told of people, in the store and on the topic. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@WithParts(topics = {"reports", "access-log"})
class SealedDetailsIT {

  private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/]{38,}={0,2}");

  @Autowired Parts parts;
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
  void travelAsTheyAreStored() {
    String report = Canary.received(client, "person-a5");

    await().until(() -> !topic.eventsOf(report).isEmpty());
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

  /** The same scan finds the pseudonyms, so it does look. */
  @Test
  void areNowhereInClear() {
    String report = Canary.received(client, "person-a0");
    Canary.details(client, report);
    await().until(() -> !topic.eventsOf(report).isEmpty());

    String everything =
        String.join("", stored("test")) + String.join("", stored("subjects")) + topicAsText();

    assertThat(everything).contains("person-a0").doesNotContain("canary", "Ana Vale", "1980-02-29");
    assertThat(decoded(everything)).isPositive();
  }

  /** Base64 would hide a clear text from the scan. */
  private static long decoded(String everything) {
    return BASE64
        .matcher(everything)
        .results()
        .map(MatchResult::group)
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
}
