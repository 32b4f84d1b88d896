package org.ninefifteen.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ninefifteen.console.PageTest.Readers;
import org.springframework.beans.factory.annotation.Autowired;

/** Who read what, on one page of four logs. */
@PageTest
class AccessLogIT {

  private static final String LOG = "/partnerships/medway/access-log";

  private final StubServices services;

  @Autowired
  AccessLogIT(StubServices services) {
    this.services = services;
  }

  @Test
  void isOneListOfAllLogsTheNewestFirst(Readers readers) {
    HttpResponse<String> answer = officer(readers).get(LOG);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(answer.body())
        .contains("7 entries, the newest first", "OFFICIAL-SENSITIVE")
        .containsSubsequence(
            "<b>erasure</b> for Community MARAC <b>erased</b>",
            "<b>representative-7</b> for Kent Police <b>read</b>",
            "reports/rep-a1, of Medway Housing",
            "person-7f3a, person-9b1c",
            "to keep somebody safe",
            "6 records",
            "<b>rsp-system</b>",
            "<b>gave to others</b>",
            "Kent Police and Community MARAC",
            "<b>took in</b>",
            "<b>coordinator-1</b> <b>brought together</b>");
  }

  @Test
  void saysNothingThatABrowserWouldRun(Readers readers) {
    assertThat(officer(readers).get(LOG).body())
        .contains("&lt;b&gt;chair&lt;/b&gt;")
        .doesNotContain("<b>chair</b>");
  }

  @Test
  void asksForWhatIsSearchedFor(Readers readers) {
    officer(readers)
        .get(
            LOG
                + "?service=patrols&person=person-7f3a&record=patrols/a%26b&caller=%7Bx%7D"
                + "&action=DISCLOSURE&from=2019-02-18&to=2019-02-18");

    assertThat(asked())
        .singleElement()
        .asString()
        .startsWith("/at-patrols" + LOG + "?size=100")
        .contains(
            "record=patrols%2Fa%26b",
            "caller=%7Bx%7D",
            "subject=person-7f3a",
            "action=DISCLOSURE",
            "since=2019-02-18T00%3A00%3A00Z",
            "until=2019-02-19T00%3A00%3A00Z");
  }

  /** Each search is recorded as well, and would push its own pages on. */
  @Test
  void endsAtTheMomentOfTheSearch(Readers readers) {
    officer(readers).get(LOG);

    assertThat(asked())
        .hasSize(4)
        .allMatch(question -> question.contains("until=2019-02-19T09%3A11%3A00Z"));
  }

  @Test
  void goesOnWhereAPageEnds(Readers readers) {
    services.says("reports", "access-log", "log-long");
    Reader officer = officer(readers);

    String first = officer.get(LOG + "?service=reports&caller=a+b").body();
    String next = officer.get(LOG + "?service=reports&before=2019-02-19T08:59:10Z").body();

    assertThat(first)
        .contains("1,204 entries", "<b>caller-49</b>", "Older →")
        .contains("?service=reports&amp;caller=a+b&amp;before=2019-02-19T08%3A59%3A10Z\"")
        .doesNotContain("<b>caller-50</b>", "← The newest");
    assertThat(next).contains("1,204 entries before Tue 19 Feb 2019, 8:59:10am", "← The newest");
    assertThat(asked().getLast()).contains("until=2019-02-19T08%3A59%3A10Z");
  }

  @Test
  void saysThatThereIsNothing(Readers readers) {
    services.says("reports", "access-log", "log-empty");

    assertThat(officer(readers).get(LOG + "?service=reports").body())
        .contains("Nothing is recorded that answers to this search.")
        .doesNotContain("the newest first", "Older →");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "person=Ada%20Sample | a person’s pseudonym",
        "from=2019-02-30 | a day as 2019-02-19",
        "to=99999-01-01 | a day as 2019-02-19",
        "service=cctv-inventory | a service from the list",
        "action=PEEK | what was done from the list",
        "caller=a%00b | at most 200 characters",
      })
  void saysWhatIsWrongWithASearchAndAsksNobody(String query, String words, Readers readers) {
    HttpResponse<String> answer = officer(readers).get(LOG + "?" + query);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains(words).doesNotContain("Ada Sample");
    assertThat(asked()).isEmpty();
  }

  @Test
  void namesTheServiceThatIsAwayAndShowsTheOthers(Readers readers) {
    services.refuse("/at-patrols/", 503);

    HttpResponse<String> answer = officer(readers).get(LOG);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains("Patrols does not answer.", "<b>representative-7</b>", "6 entries")
        .doesNotContain("<b>rsp-system</b>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | Reports, Patrols, Outreach contacts and Community MARAC do not answer.",
        "?service=patrols | Patrols does not answer.",
      })
  void saysWhenNobodyAnswers(String query, String words, Readers readers) {
    Reader officer = officer(readers);
    services.refuse(503);

    HttpResponse<String> answer = officer.get(LOG + query);

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Retry-After")).hasValue("30");
    assertThat(answer.body()).contains(words, "Nothing is lost");
  }

  @Test
  void tellsAnAgencyOfItsOwnRecordsAlone(Readers readers) {
    String page = readers.signedIn().get(LOG + "?person=person-7f3a").body();

    assertThat(page)
        .contains("in the records of your agency", "1 entry, the newest first")
        .contains("<b>chair-2</b> for Medway Community Safety <b>read</b>", "reports/rep-k2")
        .doesNotContain("id=\"person\"", "Whose");
    assertThat(asked())
        .hasSize(4)
        .allMatch(question -> question.contains(LOG + "/own?"))
        .noneMatch(question -> question.contains("subject"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"chair", "coordinator", "analyst", "operator"})
  void isClosedToOthers(String role, Readers readers) {
    HttpResponse<String> answer = readers.signedIn(role + "-71", role).get(LOG);

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("It is open to the data-protection officer");
    assertThat(asked()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"403, 403", "404, 404", "401, 401"})
  void leavesToTheServicesWhatTheyDecide(int refused, int status, Readers readers) {
    Reader officer = officer(readers);
    services.refuse("/access-log", refused);

    assertThat(officer.get(LOG).statusCode()).isEqualTo(status);
  }

  @Test
  void saysOfAnotherPartnershipThatThereIsNone(Readers readers) {
    HttpResponse<String> answer = officer(readers).get("/partnerships/camden/access-log");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).doesNotContain("Camden");
  }

  private List<String> asked() {
    return services.questions().stream().filter(it -> it.contains("/access-log")).toList();
  }

  private static Reader officer(Readers readers) {
    return readers.signedIn("officer-70", "data-protection-officer");
  }
}
