package org.ninefifteen.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.ninefifteen.console.PageTest.Readers;
import org.springframework.beans.factory.annotation.Autowired;

/** How long what is kept, and what was destroyed therefore. */
@PageTest
class RetentionIT {

  private static final String RETENTION = "/partnerships/medway/retention";

  private final StubServices services;

  @Autowired
  RetentionIT(StubServices services) {
    this.services = services;
  }

  @Test
  void saysTheRulesAndWhatIsDueByThem(Readers readers) {
    HttpResponse<String> answer = officer(readers).get(RETENTION);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(answer.body())
        .contains("by version <b>3</b>")
        .containsSubsequence(
            "The words of reports",
            "2 years after being recorded",
            "recorded before 19 February 2017",
            "1 year and 6 months after the report was answered or withdrawn",
            "answered or withdrawn before 19 August 2017",
            "3 years after the person was last heard of",
            "7 years after the call",
            "of calls before 19 February 2012",
            "Odd things",
            "90 days after: seen");
  }

  @Test
  void saysWhatTheRulesHaveDecided(Readers readers) {
    assertThat(officer(readers).get(RETENTION + "?page=1").body())
        .containsSubsequence(
            "12 decisions, the newest first",
            "1 to be destroyed",
            "The details of people, last heard of before 19 February 2016",
            "de-2, by version 3",
            "not to the end; the next turn goes on",
            "person-&lt;b&gt;5&lt;/b&gt;",
            "2 destroyed",
            "1 left, because it is held",
            "reports/rep-3",
            "Page 2 of 2")
        .doesNotContain("person-<b>");
    assertThat(services.questions())
        .containsExactlyInAnyOrder(RETENTION, RETENTION + "/decisions?page=1&size=10");
  }

  @Test
  void saysThatNothingWasDestroyed(Readers readers) {
    services.says("retention/decisions", "retention-none");

    assertThat(officer(readers).get(RETENTION).body())
        .contains("Nothing has been destroyed by the rules yet.")
        .doesNotContain("the newest first");
  }

  private static Reader officer(Readers readers) {
    return readers.signedIn("dpo-1", "data-protection-officer");
  }
}
