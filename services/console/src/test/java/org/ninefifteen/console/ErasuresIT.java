package org.ninefifteen.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ninefifteen.console.PageTest.Readers;
import org.springframework.beans.factory.annotation.Autowired;

/** Who waits for a decision, who is held, and what each one's file says. */
@PageTest
class ErasuresIT {

  private static final String MEDWAY = "/partnerships/medway";
  private static final String FILE = MEDWAY + "/people/person-7f3a";
  private static final String HELD = MEDWAY + "/people/person-22bc";

  private final StubServices services;

  @Autowired
  ErasuresIT(StubServices services) {
    this.services = services;
  }

  @Test
  void listsWhatWaitsForADecision(Readers readers) {
    HttpResponse<String> answer = officer(readers).get(MEDWAY + "/erasures");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(answer.body())
        .contains("OFFICIAL-SENSITIVE", "<b>41</b> <span>people</span>")
        .containsSubsequence(
            "href=\"" + HELD + "\">person-22bc</a>",
            "Waits for a decision",
            "the law requires it",
            "a case before a court",
            "href=\"" + FILE + "\">person-7f3a</a>",
            "the person asked for it",
            "&lt;i&gt;dpo-1&lt;/i&gt;",
            "yesterday 3:30pm",
            "Page 1 of 3",
            "href=\"" + MEDWAY + "/erasures?state=REQUESTED&amp;page=1\"")
        .doesNotContain("<i>", "<dd>Refused</dd>", "what is kept is needed no longer");
    assertThat(services.questions())
        .containsExactly(MEDWAY + "/erasures?page=0&size=20&state=REQUESTED");
  }

  @Test
  void asksForThePartThatIsMeant(Readers readers) {
    officer(readers).get(MEDWAY + "/erasures?page=2");
    officer(readers).get(MEDWAY + "/holds?page=1");

    assertThat(services.questions())
        .containsExactly(
            MEDWAY + "/erasures?page=2&size=20&state=REQUESTED", MEDWAY + "/holds?page=1&size=20");
  }

  @Test
  void listsWhatWasDecidedToo(Readers readers) {
    services.says("erasures", "erasures-decided");

    assertThat(officer(readers).get(MEDWAY + "/erasures?state=").body())
        .contains("<option value=\"REFUSED\">Refused</option>")
        .containsSubsequence(
            "person-7f3a",
            "Waits for a decision",
            "<dd>Refused</dd>",
            "what is kept is needed no longer",
            "<b>chair-1</b>",
            "because <span>the law requires that it is kept</span>",
            "person-0e44",
            "<dd>Erased</dd>",
            "because <span>what it was asked for was looked into, and is so</span>",
            "decision <b>er-9</b>");
    assertThat(services.questions()).containsExactly(MEDWAY + "/erasures?page=0&size=20");
  }

  @ParameterizedTest
  @CsvSource({"REFUSED, REFUSED", "DONE, DONE", "LOST, REQUESTED"})
  void asksForTheStateThatIsMeant(String said, String asked, Readers readers) {
    officer(readers).get(MEDWAY + "/erasures?state=" + said);

    assertThat(services.questions())
        .containsExactly(MEDWAY + "/erasures?page=0&size=20&state=" + asked);
  }

  @Test
  void listsWhoIsHeldAndWhatFor(Readers readers) {
    assertThat(officer(readers).get(MEDWAY + "/holds").body())
        .contains("<b>2</b> <span>people are</span>")
        .containsSubsequence(
            "person-22bc",
            "a case before a court",
            "is asked for, and refused while this stands",
            "person-9b1c",
            "a public inquiry",
            "<b>dpo-2</b>")
        .doesNotContain("a complaint");
  }

  @ParameterizedTest
  @CsvSource({
    "erasures, No erasure waits for a decision.",
    "holds, Nobody is held.",
  })
  void saysThatThereIsNone(String list, String words, Readers readers) {
    services.says(list, "files-empty");

    assertThat(officer(readers).get(MEDWAY + "/" + list).body())
        .contains(words, "Open a person’s file")
        .doesNotContain("by pseudonym", "Page 1");
  }

  @Test
  void leadsToTheFileOfWhoeverIsTyped(Readers readers) {
    HttpResponse<String> answer = officer(readers).get(MEDWAY + "/people?person=+person-7f3a+");

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).hasValue(FILE);
    assertThat(services.questions()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ada+Sample", "ada", "person-7f3a%2F..", "person-%00"})
  void asksNobodyAboutWhatMayBeAName(String typed, Readers readers) {
    HttpResponse<String> answer = officer(readers).get(MEDWAY + "/people?person=" + typed);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .contains("id=\"person-error\"", "href=\"#person\"", "and never a name")
        .doesNotContain("Ada", "value=\"ada");
    assertThat(services.questions()).isEmpty();
  }

  @Test
  void saysAllThatWasDecidedAboutAPerson(Readers readers) {
    assertThat(officer(readers).get(FILE).body())
        .containsSubsequence(
            "Waits for a decision",
            "<b>dpo-1</b>",
            "Refused",
            "what is kept is needed no longer",
            "<b>chair-1</b>",
            "because <span>it is needed for a legal claim</span>",
            "No hold stands.",
            "Was held for <span>a complaint</span>",
            "Released",
            "because <span>what it was set for is closed</span>");
  }

  @Test
  void saysThatNothingWasDecided(Readers readers) {
    assertThat(officer(readers).get(MEDWAY + "/people/person-51aa").body())
        .contains("Nobody has asked for this person to be erased.", "No hold stands.")
        .contains("Ask for the erasure", "Set a hold");
  }

  @Test
  void leavesATombstoneWhereTheRulesHaveErased(Readers readers) {
    assertThat(officer(readers).get(MEDWAY + "/people/person-0e44").body())
        .contains("the rules of retention, version 1", "decision <b>er-9</b>")
        .doesNotContain("Ask for the erasure", "Set a hold", "/approval");
  }

  @Test
  void offersADecisionToTheChairAlone(Readers readers) {
    assertThat(readers.signedIn("chair-80", "chair").get(FILE).body())
        .contains("/erasures/er-1/approval\"", "/erasures/er-1/refusal\"")
        .doesNotContain("/erasures/er-0/", "Ask for the erasure", "Set a hold");
    assertThat(officer(readers).get(FILE).body())
        .contains("The chair or the coordinator approves or refuses it", "Set a hold")
        .doesNotContain("/approval\"", "/refusal\"", "Ask for the erasure");
  }

  @Test
  void offersNoApprovalToWhoeverAsked(Readers readers) {
    assertThat(readers.signedIn("dpo-1", "chair", "data-protection-officer").get(FILE).body())
        .contains("You asked for it: somebody else has to approve it.", "/er-1/refusal\"")
        .doesNotContain("/approval\"");
  }

  @Test
  void showsTheHoldsThatRefuseIt(Readers readers) {
    assertThat(readers.signedIn("chair-80", "chair").get(HELD).body())
        .containsSubsequence(
            "A legal hold refuses it:", "a case before a court", "Saturday 11am", "odd reason")
        .contains("/er-2/refusal\"")
        .doesNotContain("/approval\"", "/release\"");
    assertThat(officer(readers).get(HELD).body()).contains("/holds/ho-2/release\"");
  }

  @ParameterizedTest
  @CsvSource({
    "representative, /erasures",
    "representative, /holds",
    "representative, /people",
    "representative, /people/person-7f3a",
    "representative, /retention",
    "analyst, /erasures",
    "operator, /people/person-7f3a",
    "chair, /retention",
  })
  void isClosedToOthers(String role, String path, Readers readers) {
    HttpResponse<String> answer = readers.signedIn(role + "-81", role).get(MEDWAY + path);

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("It is open to the data-protection officer");
    assertThat(services.questions()).isEmpty();
  }

  @Test
  void isOfferedToThoseWhomItIsOpenTo(Readers readers) {
    assertThat(officer(readers).get("/sessions").body())
        .contains("medway/erasures\"", "medway/holds\"", "medway/retention\"");
    assertThat(readers.signedIn("chair-80", "chair").get("/sessions").body())
        .contains("medway/erasures\"", "medway/holds\"")
        .doesNotContain("medway/retention\"");
    assertThat(readers.signedIn("representative-1", "representative").get("/sessions").body())
        .doesNotContain("medway/erasures\"", "medway/holds\"", "medway/retention\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/erasures", "/holds", "/people/person-7f3a", "/retention"})
  void saysThatNothingIsLostWhileTheMaracIsAway(String path, Readers readers) {
    Reader officer = officer(readers);
    services.goesAway();

    HttpResponse<String> answer = officer.get(MEDWAY + path);

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Retry-After")).hasValue("30");
    assertThat(answer.body()).contains("What was decided cannot be shown just now");
  }

  @Test
  void saysOfAnotherPartnershipThatThereIsNone(Readers readers) {
    HttpResponse<String> answer = officer(readers).get("/partnerships/camden/people/person-7f3a");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).doesNotContain("Camden");
  }

  private static Reader officer(Readers readers) {
    return readers.signedIn("dpo-1", "data-protection-officer");
  }
}
