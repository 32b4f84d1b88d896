package org.ninefifteen.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ninefifteen.console.PageTest.Readers;
import org.springframework.beans.factory.annotation.Autowired;

/** What could not be read, for operators. */
@PageTest
class ParkedIT {

  private static final String ALL = "/partnerships/medway/parked-records";
  private static final String ONE = ALL + "/reports-0-19-0badcafe";

  private final StubServices services;

  @Autowired
  ParkedIT(StubServices services) {
    this.services = services;
  }

  @Test
  void listsThemWithWhereTheyLayAndWhatBecameOfThem(Readers readers) {
    HttpResponse<String> answer = operator(readers).get(ALL + "?topic=reports&state=OPEN&page=1");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .containsSubsequence(
            "reports, partition 0, offset 19",
            "Waits for a decision",
            "place is missing",
            "offset 18",
            "Sent once more",
            "offset 17",
            "Discarded");
    assertThat(services.questions())
        .singleElement()
        .asString()
        .contains("topic=reports", "state=OPEN", "page=1");
  }

  @Test
  void showsOneWithoutHarmAndWhatIsWrongWithIt(Readers readers) {
    assertThat(operator(readers).get(ONE).body())
        .contains("body.place: place is missing.", "0x00ff", "&lt;script&gt;", "name=\"ce_time\"")
        .doesNotContain("<script>alert");
    assertThat(operator(readers).get(ALL + "/reports-0-17-0badcafe").body())
        .contains("0x00ff07", "<dd>it is test data</dd>")
        .doesNotContain("Repair it", "Discard it");
  }

  @Test
  void saysWhyOneWasDiscardedBeforeThereWereCodes(Readers readers) {
    assertThat(operator(readers).get(ALL + "/reports-0-16-0badcafe").body())
        .contains("<dd>sent anew by the agency</dd>");
  }

  @Test
  void discardsForAReasonOfTheList(Readers readers) {
    Map<String, String> form = Map.of("version", "0", "because", "SENT_ANEW");

    HttpResponse<String> answer = operator(readers).post(ONE + "/discard", form);

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(services.decisions())
        .singleElement()
        .asString()
        .startsWith(ONE + "/discard ")
        .contains("\"reason\":\"SENT_ANEW\"", "\"version\":\"0\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Jo <i>said</i> so"})
  void wantsAReasonOfTheList(String reason, Readers readers) {
    HttpResponse<String> answer =
        operator(readers).post(ONE + "/discard", Map.of("version", "0", "because", reason));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .contains("<title>Error: A parked record", "href=\"#because\">Choose why it is discarded")
        .contains("aria-describedby=\"because-error\"")
        .doesNotContain("said");
    assertThat(services.decisions()).isEmpty();
  }

  @Test
  void hasItSentAndGoesBackToIt(Readers readers) {
    HttpResponse<String> answer = operator(readers).post(ONE + "/redrive", Map.of("version", "0"));

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).hasValue(ONE);
    assertThat(services.questions()).contains(ONE + "/redrive");
  }

  @Test
  void saysWhyItWasNotDone(Readers readers) {
    services.refuse("/redrive", 409);

    HttpResponse<String> answer = operator(readers).post(ONE + "/redrive", Map.of("version", "0"));

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body()).containsSubsequence("It was not done", "Not for you.", "Repair it");
  }

  @Test
  void saysThatNothingAnswers(Readers readers) {
    services.refuse("/parked-records", 503);

    HttpResponse<String> list = operator(readers).get(ALL);
    HttpResponse<String> sent = operator(readers).post(ONE + "/redrive", Map.of("version", "0"));

    assertThat(list.statusCode()).isEqualTo(503);
    assertThat(list.headers().firstValue("Retry-After")).isPresent();
    assertThat(sent.statusCode()).isEqualTo(503);
    assertThat(sent.body()).contains("It is not known whether this was done");
  }

  private static Reader operator(Readers readers) {
    return readers.signedIn("operator-1", "operator");
  }
}
