package org.ninefifteen.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ninefifteen.console.PageTest.Readers;
import org.springframework.beans.factory.annotation.Autowired;

@PageTest
class DetailsIT {

  private static final String AGENDA = "/partnerships/medway/agendas/2019-02-19";
  private static final String EVIDENCE = AGENDA + "/items/i-3fa1/evidence";
  private static final String DETAILS = EVIDENCE + "/rep-a1/details";

  private final StubServices services;

  @Autowired
  DetailsIT(StubServices services) {
    this.services = services;
  }

  @Test
  void areShownForAPurposeAndKeptNowhere(Readers readers) {
    HttpResponse<String> answer =
        readers.signedIn().post(DETAILS, Map.of("purpose", "SAFEGUARDING"));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(answer.body())
        .contains("OFFICIAL-SENSITIVE", "to keep somebody safe", "A. Sample", "29 February 1980")
        .contains("looks &lt;frightened&gt;")
        .contains("decision <b>2019-17</b>");
    assertThat(services.questions())
        .contains("/at-reports/partnerships/medway/reports/rep-a1/details?purpose=SAFEGUARDING");
  }

  @Test
  void areTombstonesWhereTheyWereErased(Readers readers) {
    assertThat(
            readers
                .signedIn()
                .post(EVIDENCE + "/rep-a2/details", Map.of("purpose", "ACCURACY"))
                .body())
        .contains("Erased on <time", "decision <b>2019-18</b>")
        .doesNotContain("None are kept");
  }

  @Test
  void areNotAskedForByOpeningTheEvidence(Readers readers) {
    String page = readers.signedIn().get(EVIDENCE).body();

    assertThat(page).contains("action=\"" + DETAILS + "\"").doesNotContain("A. Sample", "tenant");
    assertThat(services.questions()).noneMatch(question -> question.contains("/reports/"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "CURIOSITY"})
  void areNotAskedForWithoutAPurpose(String purpose, Readers readers) {
    HttpResponse<String> answer = readers.signedIn().post(DETAILS, Map.of("purpose", purpose));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("Say what it is for");
    assertThat(services.questions()).noneMatch(question -> question.contains("/reports/"));
  }

  @Test
  void haveNoAddress(Readers readers) {
    assertThat(readers.signedIn().get(DETAILS + "?purpose=SAFEGUARDING").statusCode())
        .isEqualTo(405);
    assertThat(services.questions()).noneMatch(question -> question.contains("/reports/"));
  }

  @Test
  void areAskedForByAFormOfOursAlone(Readers readers) {
    HttpResponse<String> answer =
        readers.signedIn().postBare(DETAILS, Map.of("purpose", "SAFEGUARDING"));

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(services.questions()).noneMatch(question -> question.contains("/reports/"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "403 | 403 | those whose work needs the details of people",
        "404 | 404 | There is no such page",
      })
  void sayWhoMayReadThem(int refused, int status, String words, Readers readers) {
    Reader reader = readers.signedIn();
    String token = reader.formToken();
    services.refuse("/reports/", refused);

    HttpResponse<String> answer =
        reader.postBare(DETAILS, Map.of("purpose", "SAFEGUARDING", "_csrf", token));

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).contains(words);
  }

  @Test
  void sayWhenTheReportsServiceIsAway(Readers readers) {
    HttpResponse<String> answer =
        readers.signedIn().post(EVIDENCE + "/rep-away/details", Map.of("purpose", "ACCURACY"));

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body()).contains("cannot be had just now");
  }

  @Test
  void saysThatThereIsAnItemThatTheAgencyMayNotSeeAndWhomToRing(Readers readers) {
    services.says("agendas/2019-02-19", "restricted");
    Reader reader = readers.signedIn();

    String agenda = reader.get(AGENDA).body();
    HttpResponse<String> evidence = reader.get(AGENDA + "/items/i-6d04/evidence");

    assertThat(agenda)
        .contains("An item that your agency may not see", "Kent Police on 01632 960100")
        .doesNotContain("items/i-6d04/evidence");
    assertThat(evidence.statusCode()).isEqualTo(403);
    assertThat(evidence.body()).contains("ring Kent Police on 01632 960100");
    assertThat(services.questions()).noneMatch(question -> question.contains("i-6d04"));
  }

  @Test
  void saysTheSameOfWhatWasLeftOffAndOfCandidates(Readers readers) {
    services.says("agendas/2019-02-19/left-off", "left-off-restricted");
    services.says("reviews/2019-02", "review-restricted");
    Reader reader = readers.signedIn();

    assertThat(reader.get(AGENDA + "/left-off").body())
        .contains("Something that your agency may not see", "ring Kent Police on 01632 960100");
    assertThat(reader.get("/partnerships/medway/reviews/2019-02").body())
        .contains("Candidates that your agency may not see", "Kent Police on 01632 960100");
  }

  @Test
  void leavesWhatWasDecidedAboutWhoeverWasErased(Readers readers) {
    services.says("agendas/2019-02-19", "restricted");
    services.says("reviews/2019-02", "review-restricted");
    Reader reader = readers.signedIn("chair-60", "chair");

    assertThat(reader.get(AGENDA).body())
        .contains("Whoever this is about was erased.", "decision <b>2019-19</b>");
    assertThat(reader.get("/partnerships/medway/reviews/2019-02").body())
        .contains("Victim: erased", "decision <b>2019-19</b>");
  }
}
