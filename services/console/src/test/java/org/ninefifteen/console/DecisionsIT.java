package org.ninefifteen.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ninefifteen.console.PageTest.Readers;
import org.springframework.beans.factory.annotation.Autowired;

/** What is decided in a person's file, and what is not. */
@PageTest
class DecisionsIT {

  private static final String PEOPLE = "/partnerships/medway/people/";
  private static final String FILE = PEOPLE + "person-7f3a";
  private static final String APPROVAL = FILE + "/erasures/er-1/approval";
  private static final Map<String, String> SURE = Map.of("sure", "yes", "approval", "ORDERED");

  private final StubServices services;

  @Autowired
  DecisionsIT(StubServices services) {
    this.services = services;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "data-protection-officer | /erasures | {\"reason\":\"SUBJECT-REQUEST\"}",
        "data-protection-officer | /holds | {\"reason\":\"COMPLAINT\"}",
        "data-protection-officer | /holds/ho-1/release | {\"reason\":\"MATTER-CLOSED\"}",
        "chair | /erasures/er-1/approval | {\"reason\":\"ORDERED\"}",
        "coordinator | /erasures/er-1/refusal | {\"reason\":\"STILL-NECESSARY\"}",
      })
  void areToldTheMaracAndLeadBackToTheFile(String role, String path, String told, Readers readers) {
    Map<String, String> form =
        Map.of(
            "reason", "SUBJECT-REQUEST",
            "why", "COMPLAINT",
            "approval", "ORDERED",
            "refusal", "STILL-NECESSARY",
            "release", "MATTER-CLOSED",
            "sure", "yes");

    HttpResponse<String> answer = readers.signedIn(role + "-90", role).post(FILE + path, form);

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).hasValue(FILE);
    assertThat(services.decisions()).containsExactly((FILE + path + " " + told));
  }

  @ParameterizedTest
  @CsvSource({
    "data-protection-officer, /erasures/er-1/approval",
    "data-protection-officer, /erasures/er-1/refusal",
    "chair, /erasures",
    "chair, /holds",
    "coordinator, /holds/ho-1/release",
    "representative, /erasures/er-1/approval",
    "operator, /holds",
  })
  void areNotTakenFromAnotherRole(String role, String path, Readers readers) {
    HttpResponse<String> answer = readers.signedIn(role + "-91", role).post(FILE + path, SURE);

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("Your role does not open this page");
    assertThat(services.decisions()).isEmpty();
  }

  @Test
  void areTakenFromAFormOfOursAlone(Readers readers) {
    HttpResponse<String> answer = readers.signedIn("chair-92", "chair").postBare(APPROVAL, SURE);

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("Nothing was done");
    assertThat(services.decisions()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "person-51aa/erasures | reason | reason | Choose why the person is to be erased",
        "person-51aa/holds | why | why | Choose why everything is to be kept",
        "person-7f3a/erasures/er-1/approval | approval | approval | Choose why it is approved",
        "person-7f3a/erasures/er-1/refusal | refusal | refusal | Choose why it is refused",
        "person-22bc/holds/ho-2/release | release | release-ho-2 | Choose why the hold is released",
      })
  void wantAReasonOfTheList(String path, String field, String id, String words, Readers readers) {
    Reader both = readers.signedIn("both-90", "data-protection-officer", "chair");

    HttpResponse<String> none = both.post(PEOPLE + path, Map.of());
    HttpResponse<String> odd =
        both.post(PEOPLE + path, Map.of(field, "<b>because</b>", "sure", "yes"));

    assertThat(none.statusCode()).isEqualTo(400);
    assertThat(none.body())
        .contains("href=\"#" + id + "\">" + words, "id=\"" + id + "-error\"")
        .contains("aria-describedby=\"" + id + "-error\"");
    assertThat(odd.statusCode()).isEqualTo(400);
    assertThat(odd.body()).contains(words).doesNotContain("because</b>", "because&lt;");
    assertThat(services.decisions()).isEmpty();
  }

  @Test
  void areNotApprovedBeforeSomebodySaysThatItCannotBeUndone(Readers readers) {
    HttpResponse<String> answer =
        readers
            .signedIn("chair-90", "chair")
            .post(APPROVAL, Map.of("sure", "", "approval", "ORDERED"));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .contains("id=\"sure-error\"", "Confirm that it cannot be undone", "<title>Error: ");
    assertThat(services.decisions()).isEmpty();
  }

  /** The hold was set after the page was opened. */
  @Test
  void sayWhichHoldRefusesThem(Readers readers) {
    Reader chair = readers.signedIn("chair-90", "chair");
    services.says("people/person-7f3a/erasures", "file-held");
    services.refuseDecisions(409, "legal-hold");

    HttpResponse<String> answer = chair.post(APPROVAL, SURE);

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body())
        .contains("href=\"#erasures\">Not approved: a hold stands")
        .containsSubsequence("A legal hold refuses it:", "a case before a court");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "403 | not-by-the-requester | somebody else has to approve it",
        "409 | erasure-refused | it was refused meanwhile",
        "409 | something-new | what was decided meanwhile stands against it",
      })
  void sayWhyTheyAreNotTaken(int status, String code, String words, Readers readers) {
    Reader chair = readers.signedIn("dpo-1", "chair", "data-protection-officer");
    services.refuseDecisions(status, code);

    HttpResponse<String> answer = chair.post(APPROVAL, SURE);

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body()).contains("Nothing was changed", words);
  }

  @ParameterizedTest
  @CsvSource({
    "403, not-allowed, 403",
    "404, unknown-erasure, 404",
    "401, not-signed-in, 401",
  })
  void leaveToTheMaracWhoMayDecide(int refused, String code, int status, Readers readers) {
    Reader chair = readers.signedIn("chair-90", "chair");
    services.refuseDecisions(refused, code);

    assertThat(chair.post(APPROVAL, SURE).statusCode()).isEqualTo(status);
  }

  @Test
  void sayThatItIsNotKnownWhereNobodyAnswers(Readers readers) {
    Reader chair = readers.signedIn("chair-90", "chair");
    services.refuseDecisions(503, "store-unavailable");

    HttpResponse<String> answer = chair.post(APPROVAL, SURE);

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body())
        .contains("It is not known whether this was done")
        .doesNotContain("data-retry");
    assertThat(services.decisions()).hasSize(1);
  }
}
