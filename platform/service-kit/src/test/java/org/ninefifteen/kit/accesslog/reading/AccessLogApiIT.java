package org.ninefifteen.kit.accesslog.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ninefifteen.kit.accesslog.AccessLog;
import org.ninefifteen.kit.accesslog.model.Action;
import org.ninefifteen.kit.accesslog.model.Entry;
import org.ninefifteen.kit.accesslog.model.Held;
import org.ninefifteen.kit.accesslog.verify.VerifyLog;
import org.ninefifteen.testkit.Patience;
import org.ninefifteen.testkit.parts.WithParts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@SpringBootTest(
    classes = Letters.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.application.name=letters",
      "nine-fifteen.access-log.head-every=PT0.1S",
      "nine-fifteen.access.roles.data-protection-officer=log.read",
      "nine-fifteen.access.roles.representative=log.read-own"
    })
@WithParts
class AccessLogApiIT {

  private static final String LOG = "/partnerships/medway/access-log";
  private static final Instant AT = Instant.parse("2019-02-19T09:15:00Z");
  private static final String OFFICER =
      LogDoor.bearer("dpo-1", "medway", "data-protection-officer", "medway-council");

  @LocalServerPort int port;
  @Autowired AccessLog log;
  @TempDir Path folder;

  private LogDoor door;

  @BeforeEach
  void somebodyReads() {
    door = new LogDoor(port);
    log.record(
            List.of(
                read(AT, "reader-1", "letters/1", "kent", "subject-1"),
                read(AT.plusSeconds(60), "reader-2", "letters/2", "strood", "subject-2"),
                new Entry(
                    AT.plusSeconds(120),
                    "reader-2",
                    "strood",
                    "medway",
                    Action.CONSULTATION,
                    List.of(new Held("letters/1", "kent"), new Held("letters/2", "strood")),
                    List.of("subject-1", "subject-2"),
                    null,
                    List.of())))
        .block(Patience.LONG);
  }

  private static Entry read(
      Instant at, String caller, String record, String owner, String subject) {
    return new Entry(
        at,
        caller,
        "kent",
        "medway",
        Action.CONSULTATION,
        List.of(new Held(record, owner)),
        List.of(subject),
        "daily-call",
        List.of());
  }

  @ParameterizedTest
  @CsvSource({
    "subject=subject-1&action=CONSULTATION&caller=reader-1, subject-1",
    "record=letters/2&caller=reader-2, subject-2",
    "since=2019-02-19T09:15:30Z&until=2019-02-19T09:16:30Z, subject-2"
  })
  void theOfficerFindsBySubjectCallerRecordActionAndTime(String query, String subject) {
    JsonNode page = door.page(LOG + "?" + query, OFFICER);

    assertThat(page.path("total").asInt()).isPositive();
    assertThat(page.path("items").valueStream())
        .allSatisfy(
            entry -> assertThat(entry.path("subjects").toString()).contains("\"" + subject + "\""));
  }

  @Test
  void theNewestComesFirstPageByPage() {
    JsonNode first = door.page(LOG + "?size=1&caller=reader-2", OFFICER);
    JsonNode second = door.page(LOG + "?size=1&page=1&caller=reader-2", OFFICER);

    assertThat(first.path("items").valueStream()).hasSize(1);
    assertThat(first.at("/items/0/seq").asLong()).isGreaterThan(second.at("/items/0/seq").asLong());
  }

  @Test
  void whoLooksIntoTheLogIsInIt() {
    door.get(LOG + "?subject=subject-9", OFFICER);

    JsonNode page = door.page(LOG + "?caller=dpo-1&subject=subject-9", OFFICER);

    assertThat(page.path("items").valueStream())
        .isNotEmpty()
        .allSatisfy(entry ->
            assertThat(entry.at("/records/0/record").asString()).isEqualTo("access-log/letters"));
  }

  /** What somebody searches for is in the log, where it can never be erased. */
  @Test
  void nobodySearchesForAName() {
    assertThat(door.get(LOG + "?subject=Ana%20Vale", OFFICER).statusCode()).isEqualTo(400);
    assertThat(door.get(LOG + "?subject=ana-vale", OFFICER).statusCode()).isEqualTo(400);
  }

  @Test
  void anAgencySeesWhoReadItsOwnAndNothingOfOthers() {
    String kent = LogDoor.bearer("rep-kent", "medway", "representative", "kent");

    JsonNode page = door.page(LOG + "/own?size=200", kent);

    assertThat(page.path("items").valueStream())
        .isNotEmpty()
        .allSatisfy(entry -> {
          assertThat(entry.path("records").toString()).isEqualTo("[\"letters/1\"]");
          assertThat(entry.has("subjects")).isFalse();
        })
        .anySatisfy(entry -> assertThat(entry.path("caller").asString()).isEqualTo("reader-2"));
    assertThat(door.page(LOG + "/own?record=letters/2", kent).path("total").asInt()).isZero();
  }

  @Test
  void nobodyElseGetsIn() {
    String kent = LogDoor.bearer("rep-kent", "medway", "representative", "kent");
    String camden = LogDoor.bearer("dpo-2", "camden", "data-protection-officer", "camden");

    assertThat(door.get(LOG, kent).statusCode()).isEqualTo(403);
    assertThat(door.get(LOG + "/export", kent).statusCode()).isEqualTo(403);
    assertThat(door.get(LOG + "/own", OFFICER).statusCode()).isEqualTo(403);
    assertThat(door.get(LOG, camden).statusCode()).isEqualTo(404);
    assertThat(door.get(LOG + "/export", camden).statusCode()).isEqualTo(404);
    assertThat(door.get(LOG, "").statusCode()).isEqualTo(401);
  }

  @Test
  void aWrongQuestionIsNamed() {
    HttpResponse<String> response = door.get(LOG + "?action=LOOKING&since=yesterday", OFFICER);

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("action").contains("since");
  }

  @Test
  void whatIsExportedIsWholeToTheCommandThatChecksIt() {
    await()
        .untilAsserted(() -> {
          HttpResponse<String> export = door.get(LOG + "/export", OFFICER);
          assertThat(export.headers().firstValue("Content-Type"))
              .hasValueSatisfying(type -> assertThat(type).contains("application/x-ndjson"));
          assertThat(verify(export.body())).startsWith("0 ");
        });
  }

  private String verify(String export) throws IOException {
    Path file = Files.writeString(folder.resolve("log.jsonl"), export);
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    int code =
        VerifyLog.run(
            new PrintStream(said, true, UTF_8), "target/access-log.key.pub", file.toString());
    return code + " " + said.toString(UTF_8);
  }
}
