package org.ninefifteen.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoClients;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ninefifteen.endtoend.canaries.Canary;
import org.ninefifteen.endtoend.canaries.Cut;
import org.ninefifteen.endtoend.canaries.Scan;
import org.ninefifteen.launcher.options.Port;
import org.ninefifteen.launcher.tokens.AgencyTokens;
import org.ninefifteen.testkit.EmbeddedStore;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.JsonNode;

/**
 * People who do not exist: reported, seen, and erased. Before that and after it, the bytes of every
 * file of the installation, of its logs and of what it exports are searched. {@code -Dcanaries}
 * says how many they are: a hundred where nobody does.
 */
class CanaryE2E {
  private static final int CANARIES = Integer.getInteger("canaries", 100);
  private static final int MET = CANARIES / 2;
  private static final int FAULTY = CANARIES / 10;
  private static final int PARKED = 20;
  private static final int AT_ONCE = 16;
  private static final List<Canary> ALL =
      IntStream.range(0, CANARIES).mapToObj(Canary::new).toList();

  private final Path folder;
  private final Installation installation;
  private final AgencyTokens agencies;
  private final PersonTokens people;

  CanaryE2E(@TempDir Path folder) {
    this.folder = folder;
    this.installation = Installation.in(folder);
    this.agencies = installation.agencies();
    this.people = installation.people();
  }

  @Test
  void whoeverIsErasedIsNowhereAndNobodyWasEverInClearText() throws Exception {
    List<byte[]> keys;
    String agenda;
    try (Child child = installation.start("first")) {
      String report = report(ALL.getFirst());
      atOnce(ALL.subList(1, CANARIES), this::report);
      atOnce(ALL.subList(0, MET), this::meet);
      atOnce(ALL.subList(0, FAULTY), this::reportFaulty);
      awaitOnTheAgenda();
      new Cut("127.0.0.1:" + installation.port(Port.KAFKA)).send(PARKED);
      assertThat(details(report)).matches(Scan::tells, "is opened for who may see it");
      export("before");
      keys = keys();
      agenda = counts();
      stop(child);
    }
    assertThat(Scan.hits(folder, Scan.text("person-c0")))
        .as("the scan finds what is there: pseudonyms")
        .anyMatch(hit -> hit.contains("store"))
        .anyMatch(hit -> hit.contains("reports-"))
        .anyMatch(hit -> hit.contains("hotspot-contacts-"))
        .anyMatch(hit -> hit.contains("reports.parked-"));
    assertThat(Scan.hits(folder, Scan.keys(keys))).as("and keys").isNotEmpty();
    assertThat(Scan.hits(folder, Scan.clearText())).as("in clear text").isEmpty();

    try (Child child = installation.start("second")) {
      erase();
      assertThat(keys()).as("keys that are left").isEmpty();
      assertThat(counts()).as("what the agenda counts").isEqualTo(agenda);
      export("after");
      stop(child);
    }
    EmbeddedStore.onDisk(installation.data().resolve("store"))
        .close(); // a start writes its file anew
    assertThat(Scan.hits(folder, Scan.clearText())).as("in clear text").isEmpty();
    assertThat(Scan.hits(installation.data(), Scan.keys(keys))).as("their keys").isEmpty();
  }

  private static void stop(Child child) throws InterruptedException {
    child.process().destroy();
    assertThat(child.exit(Duration.ofSeconds(10))).isZero();
  }

  private String report(Canary canary) {
    HttpResponse<String> answer = postReport(canary.report());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return Http.json(answer).path("report").asString();
  }

  private void meet(Canary canary) {
    HttpResponse<String> answer =
        post(
            Port.HOTSPOT_CONTACTS,
            "/partnerships/medway/contacts",
            agencies.bearer("medway-outreach"),
            canary.contact());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
  }

  private void reportFaulty(Canary canary) {
    HttpResponse<String> answer = postReport(canary.faultyReport());
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).doesNotMatch(Scan::tells);
  }

  private HttpResponse<String> postReport(String body) {
    return post(Port.REPORTS, "/partnerships/medway/reports", agencies.bearer("kent-police"), body);
  }

  private void awaitOnTheAgenda() {
    Awaitility.await()
        .atMost(Duration.ofMinutes(2))
        .until(() -> agenda().path("counts").path("signals").asInt() == CANARIES + MET);
  }

  private JsonNode agenda() {
    return Http.json(get(installation.agenda(), agencies.bearerOfTeam("medway")));
  }

  private String counts() {
    return agenda().path("counts").toString();
  }

  private String details(String report) {
    String path = "/partnerships/medway/reports/" + report + "/details?purpose=SAFEGUARDING";
    return get(Port.REPORTS, path, people.bearer("chair")).body();
  }

  /** What leaves the installation: the logs of accesses, the agenda, the month's candidates. */
  private void export(String when) throws IOException {
    String officer = people.bearer("data-protection-officer");
    String chair = people.bearer("chair");
    for (Port port : List.of(Port.REPORTS, Port.HOTSPOT_CONTACTS, Port.COMMUNITY_MARAC)) {
      keep(when, get(port, "/partnerships/medway/access-log/export", officer));
    }
    keep(when, get(Port.REPORTS, "/partnerships/medway/reports?size=200", chair));
    keep(when, get(installation.agenda(), chair));
    keep(when, get(Port.COMMUNITY_MARAC, "/partnerships/medway/reviews/2023-11", chair));
  }

  private void keep(String when, HttpResponse<String> answer) throws IOException {
    assertThat(answer.statusCode()).as(answer.uri().getPath()).isEqualTo(200);
    Files.writeString(Files.createTempFile(folder, when, ".export"), answer.body());
  }

  /** One asks for it and another agrees; then the keys go. */
  private void erase() {
    String officer = people.bearer("data-protection-officer");
    String chair = people.bearer("chair");
    atOnce(ALL, canary -> erase(canary, officer, chair));
    Awaitility.await().until(() -> keys().isEmpty());
  }

  private void erase(Canary canary, String officer, String chair) {
    String path = "/partnerships/medway/people/" + canary.reference() + "/erasures";
    HttpResponse<String> asked =
        post(Port.COMMUNITY_MARAC, path, officer, "{\"reason\": \"SUBJECT-REQUEST\"}");
    assertThat(asked.statusCode()).as(asked.body()).isEqualTo(201);
    String erasure = Http.json(asked).path("erasures").path(0).path("id").asString();
    HttpResponse<String> agreed =
        post(
            Port.COMMUNITY_MARAC,
            path + "/" + erasure + "/approval",
            chair,
            "{\"reason\": \"GROUND-APPLIES\"}");
    assertThat(agreed.statusCode()).as(agreed.body()).isEqualTo(200);
  }

  private static void atOnce(List<Canary> canaries, Consumer<Canary> done) {
    Flux.fromIterable(canaries)
        .flatMap(
            canary ->
                Mono.fromRunnable(() -> done.accept(canary))
                    .subscribeOn(Schedulers.boundedElastic()),
            AT_ONCE)
        .blockLast();
  }

  /** The wrapped keys of canaries, as they are stored. */
  private List<byte[]> keys() {
    String store = "mongodb://127.0.0.1:" + installation.port(Port.MONGODB);
    try (var client = MongoClients.create(store)) {
      var subjects = client.getDatabase("subjects").getCollection("subjects");
      List<Document> all = Flux.from(subjects.find()).collectList().block();
      return Objects.requireNonNull(all).stream()
          .filter(subject -> subject.getString("_id").contains("|person-c"))
          .map(subject -> subject.get("key", Binary.class))
          .filter(Objects::nonNull)
          .map(Binary::getData)
          .toList();
    }
  }

  private HttpResponse<String> get(Port port, String path, String bearer) {
    return get(installation.url(port, path), bearer);
  }

  private static HttpResponse<String> get(String url, String bearer) {
    return Http.send(Http.request(url, bearer));
  }

  private HttpResponse<String> post(Port port, String path, String bearer, String body) {
    return Http.send(Http.posting(installation.url(port, path), bearer, body));
  }
}
