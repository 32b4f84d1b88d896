package org.ninefifteen.marac.parked;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.reverseOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.ninefifteen.marac.parked.Broken.good;
import static org.ninefifteen.marac.parked.Broken.report;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.ninefifteen.marac.running.Running;
import org.ninefifteen.marac.running.SteppedClock;
import org.ninefifteen.testkit.parts.Parts;
import org.ninefifteen.testkit.parts.WithParts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From a broken record on its topic to one that is on the agenda, or discarded. */
@WithParts(topics = {"reports", "patrols", "hotspot-contacts", "cctv-inventory", "community-marac"})
@TestInstance(Lifecycle.PER_CLASS)
class ParkedIT {

  static final String[] TRAVELLING = {
    "spring.cloud.stream.bindings.signals-in-0.consumer.auto-startup=true",
    "spring.cloud.stream.bindings.parkings-in-0.consumer.auto-startup=true",
    "marac.parked.every=PT0.2S",
    "marac.parked.patience=PT3S"
  };

  private static final String ALL = "/partnerships/medway/parked-records";

  private final SteppedClock clock = new SteppedClock("2019-02-19T09:10:00Z");
  private Parts parts;
  private Running marac;
  private @Nullable Running keeper;

  @BeforeAll
  void starts(Parts running) {
    parts = running;
    marac = Running.on(parts, "parked", clock, TRAVELLING);
  }

  @AfterEach
  void theBrokerIsThere() {
    parts.startBroker();
  }

  @AfterAll
  void ends() {
    marac.close();
    if (keeper != null) {
      keeper.close();
    }
  }

  @Test
  void isListedTheNewestFirstAndInspectedWithoutHarm() throws Exception {
    Broken.send(
        parts,
        report("seen-1", "{\"report\": "),
        report("seen-2", "medway", new byte[] {0, (byte) 0xff, 7}),
        report("seen-3", "medway", null),
        report("seen-4", "x".repeat(100_000)));
    operator("medway");
    JsonNode half = inspect(awaitRecord("medway", "seen-1"));
    JsonNode bytes = inspect(awaitRecord("medway", "seen-2"));
    JsonNode none = inspect(awaitRecord("medway", "seen-3"));
    JsonNode cut = inspect(awaitRecord("medway", "seen-4"));

    assertThat(get(ALL).path("total").asInt()).isGreaterThanOrEqualTo(4);
    assertThat(get(ALL).findValuesAsString("parkedAt")).isSortedAccordingTo(reverseOrder());
    assertThat(get(ALL + "?size=1&page=1").path("items")).hasSize(1);
    assertThat(get(ALL + "?topic=patrols").path("items")).isEmpty();
    assertThat(get(ALL + "?state=REDRIVING").path("items")).isEmpty();
    assertThat(marac.status(ALL + "?state=LOST")).isEqualTo(400);
    assertThat(marac.status(ALL + "/reports-0-0-00000000")).isEqualTo(404);
    assertThat(cut.at("/came/body/bytes").asInt()).isEqualTo(100_000);
    assertThat(cut.at("/came/body/text").asString()).hasSize(65_536);
    assertThat(cut.at("/came/body/isCut").asBoolean()).isTrue();
    assertThat(none.path("came").hasNonNull("body")).isFalse();
    assertThat(bytes.at("/came/body/hex").asString()).isEqualTo("00ff07");
    assertThat(half.at("/came/body/text").asString()).isEqualTo("{\"report\": ");
    assertThat(half.at("/record/reason").asString()).isEqualTo("the data is no JSON");
    assertThat(half.at("/record/topic").asString()).isEqualTo("reports");
    assertThat(half.at("/came/headers").toString())
        .contains("ce_recordedtime")
        .doesNotContain("parked-");
  }

  @Test
  void isSeenByItsPartnershipsOperatorsAloneAndIsInTheLog() throws Exception {
    ProducerRecord<byte[], byte[]> restricted = report("whose-3", "{");
    restricted.headers().add("ce_audience", "medway-housing".getBytes(UTF_8));
    ProducerRecord<byte[], byte[]> nobodys =
        new ProducerRecord<>("reports", "whose-4".getBytes(UTF_8), "{".getBytes(UTF_8));
    Broken.send(
        parts,
        report("whose-1", good("whose-1").replace("\"report\"", "\"no\"")),
        report("whose-2", "camden", "{".getBytes(UTF_8)),
        restricted,
        nobodys);
    operator("camden");
    String camdens = awaitRecord("camden", "whose-2");

    operator("medway");
    String medways = awaitRecord("medway", "whose-1");
    assertThat(marac.status(ALL + "/" + camdens)).isEqualTo(404);
    assertThat(marac.status("/partnerships/camden/parked-records")).isEqualTo(404);
    marac.as(it -> it.roles("operator").agencies("medway-outreach"));
    assertThat(recordOf("medway", "whose-3")).isNull();
    marac.as(it -> it.roles("operator").agencies("medway-housing"));
    assertThat(awaitRecord("medway", "whose-3")).isNotNull();
    marac.as(it -> it.roles("chair"));
    assertThat(marac.status(ALL)).isEqualTo(403);
    assertThat(seesNobodys(marac)).isFalse();
    keeper = Running.on(parts, "parked", clock, "marac.parked.keeper=medway");
    assertThat(seesNobodys(keeper)).isTrue();
    inspect(medways);
    marac.as(it -> it.roles("data-protection-officer"));
    JsonNode log = get("/partnerships/medway/access-log?record=parked/" + medways);
    assertThat(log.at("/items/0/action").asString()).isEqualTo("CONSULTATION");
    assertThat(log.at("/items/0/subjects/0").asString()).isEqualTo("person-7f3a");
  }

  @Test
  void isRepairedRedrivenOnceAndOnExactlyOneAgenda() throws Exception {
    String broken =
        good("once-1").replace("\"PHONE\"", "7").replace("\"name\": \"Somewhere\", ", "");
    ProducerRecord<byte[], byte[]> came = report("once-1", broken);
    came.headers().remove("ce_time").add("ce_time", "yesterday".getBytes(UTF_8));
    Broken.send(parts, came);
    operator("medway");
    String path = ALL + "/" + awaitRecord("medway", "once-1");
    assertThat(inspectPath(path).path("faults").findValuesAsString("field"))
        .containsExactlyInAnyOrder("attributes.ce_time", "body.channel", "body.place.name");

    HttpResponse<String> still = post(path + "/repair", body("\"ce_time\": \"later\"", broken));
    HttpResponse<String> other =
        post(path + "/repair", body("\"ce_id\": \"x\", \"ce_audience\": \"y\"", good("once-1")));
    HttpResponse<String> tooSoon = post(path + "/redrive", "{}");
    HttpResponse<String> stale = post(path + "/repair", "{\"version\": 99, \"body\": \"{}\"}");
    HttpResponse<String> repaired =
        post(path + "/repair", body("\"ce_time\": \"2019-02-18T20:00:00Z\"", good("once-1")));

    assertThat(still.statusCode()).isEqualTo(400);
    assertThat(json(still).path("errors").findValuesAsString("field"))
        .containsExactlyInAnyOrder("attributes.ce_time", "body.channel", "body.place.name");
    assertThat(json(other).path("errors").findValuesAsString("field"))
        .contains("attributes.ce_id", "attributes.ce_audience");
    assertThat(tooSoon.statusCode()).isEqualTo(409);
    assertThat(tooSoon.body()).contains("would-be-parked-again");
    assertThat(stale.body()).contains("changed-meanwhile");
    assertThat(repaired.statusCode()).isEqualTo(200);

    assertThat(state(post(path + "/redrive", "{}"))).isEqualTo("REDRIVEN");
    assertThat(state(post(path + "/redrive", "{}"))).isEqualTo("REDRIVEN");
    assertThat(post(path + "/discard", "{\"reason\": \"DUPLICATE\"}").statusCode()).isEqualTo(409);

    var sent = Broken.sent(parts, "once-1");
    assertThat(sent).hasSize(2);
    assertThat(sent.getLast().key()).isEqualTo("once-1".getBytes(UTF_8));
    for (String same : List.of("ce_id", "ce_source", "ce_recordedtime")) {
      assertThat(Broken.text(sent.getLast(), same)).isEqualTo(Broken.text(sent.getFirst(), same));
    }
    assertIsOnOneAgenda("once-1");
  }

  @Test
  void isSentOnceHoweverManyWantItAtOnce() throws Exception {
    Broken.send(parts, report("many-1", "{"));
    operator("medway");
    String path = ALL + "/" + awaitRecord("medway", "many-1");
    post(path + "/repair", body("", good("many-1")));

    List<CompletableFuture<HttpResponse<String>>> answers =
        IntStream.range(0, 8)
            .mapToObj(n -> CompletableFuture.supplyAsync(() -> post(path + "/redrive", "{}")))
            .toList();

    assertThat(answers)
        .extracting(each -> each.join().statusCode())
        .contains(200)
        .isSubsetOf(200, 409);
    assertThat(state(post(path + "/redrive", "{}"))).isEqualTo("REDRIVEN");
    assertThat(Broken.sent(parts, "many-1")).hasSize(2);
  }

  @Test
  void isSentLaterWhereTheBrokerIsAwayAndSaysSo() throws Exception {
    Broken.send(parts, report("away-1", "{"));
    operator("medway");
    String path = ALL + "/" + awaitRecord("medway", "away-1");
    post(path + "/repair", body("", good("away-1")));

    parts.stopBroker();
    HttpResponse<String> answer = post(path + "/redrive", "{}");
    String between = inspectPath(path).at("/record/state").asString();
    parts.startBroker();

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    assertThat(between).isEqualTo("REDRIVING");
    await()
        .pollInterval(Duration.ofSeconds(1))
        .until(() -> {
          clock.stepTo(clock.instant().plusSeconds(1).toString());
          return inspectPath(path).at("/record/state").asString().equals("REDRIVEN");
        });
    assertIsOnOneAgenda("away-1");
  }

  @Test
  void isDiscardedForAReasonThatIsOnTheList() throws Exception {
    Broken.send(parts, report("gone-1", "{"));
    operator("medway");
    String record = awaitRecord("medway", "gone-1");
    String path = ALL + "/" + record;

    HttpResponse<String> without = post(path + "/discard", "{}");
    HttpResponse<String> inWords = post(path + "/discard", "{\"reason\": \"Jo sent it again\"}");
    HttpResponse<String> discarded = post(path + "/discard", "{\"reason\": \"SENT_ANEW\"}");
    HttpResponse<String> late = post(path + "/repair", body("", good("gone-1")));

    for (HttpResponse<String> refused : List.of(without, inWords)) {
      assertThat(refused.statusCode()).isEqualTo(400);
      assertThat(json(refused).path("errors").findValuesAsString("field"))
          .containsExactly("reason");
    }
    assertThat(state(discarded)).isEqualTo("DISCARDED");
    assertThat(json(discarded).path("because").asString()).isEqualTo("SENT_ANEW");
    assertThat(json(discarded).at("/record/closed/who").asString()).isNotEmpty();
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.body()).contains("already-discarded");
    marac.as(it -> it.roles("data-protection-officer"));
    JsonNode log = get("/partnerships/medway/access-log?record=parked/" + record);
    assertThat(log.path("items").findValuesAsString("purpose")).contains("DISCARD-SENT_ANEW");
  }

  private void assertIsOnOneAgenda(String id) {
    marac.as(it -> it.roles("chair"));
    String signal = "/partnerships/medway/reports#" + id;
    await()
        .untilAsserted(() ->
            assertThat(
                    marac
                        .agenda("2019-02-19")
                        .path("items")
                        .valueStream()
                        .flatMap(item -> item.path("signals").valueStream())
                        .filter(each -> each.asString().equals(signal)))
                .hasSize(1));
    operator("medway");
  }

  private String awaitRecord(String partnership, String key) {
    await().until(() -> recordOf(partnership, key) != null);
    return Objects.requireNonNull(recordOf(partnership, key));
  }

  /** The record of that key, as somebody finds it who looks at all of them. */
  private @Nullable String recordOf(String partnership, String key) {
    String all = "/partnerships/" + partnership + "/parked-records";
    return get(all + "?size=200")
        .path("items")
        .valueStream()
        .map(each -> each.path("record").asString())
        .filter(id -> get(all + "/" + id).at("/came/key/text").asString("").equals(key))
        .findFirst()
        .orElse(null);
  }

  private static boolean seesNobodys(Running running) {
    running.as(it -> it.roles("operator"));
    return running
        .get(ALL + "?size=200")
        .path("items")
        .valueStream()
        .map(each -> each.path("record").asString())
        .anyMatch(
            id -> running.get(ALL + "/" + id).at("/came/key/text").asString("").equals("whose-4"));
  }

  private void operator(String partnership) {
    marac.as(it -> it.partnership(partnership).roles("operator"));
  }

  private JsonNode get(String path) {
    return marac.get(path);
  }

  private JsonNode inspect(String record) {
    operator("medway");
    return inspectPath(ALL + "/" + record);
  }

  private JsonNode inspectPath(String path) {
    return get(path);
  }

  private HttpResponse<String> post(String path, String body) {
    return marac.response(
        marac
            .request(path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build());
  }

  private static String state(HttpResponse<String> answer) {
    return json(answer).at("/record/state").asString("");
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }

  private static String body(String attributes, String body) {
    return "{\"attributes\": {%s}, \"body\": %s}"
        .formatted(attributes, JsonMapper.shared().writeValueAsString(body));
  }
}
