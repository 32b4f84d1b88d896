package org.ninefifteen.marac.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.ninefifteen.marac.running.Running;
import org.ninefifteen.marac.running.SteppedClock;
import org.ninefifteen.testkit.parts.Parts;
import org.ninefifteen.testkit.parts.WithParts;
import tools.jackson.databind.JsonNode;

/** Of five people one is erased, one is not to be, one is asked for again, and one is held. */
@WithParts(
    topics = {
      "reports",
      "patrols",
      "hotspot-contacts",
      "cctv-inventory",
      "community-marac",
      "access-log"
    })
@TestInstance(Lifecycle.PER_CLASS)
class ErasureListIT {

  private static final String ALL = "/partnerships/medway/erasures";
  private static final String PEOPLE = "/partnerships/medway/people/";

  private final SteppedClock clock = new SteppedClock("2019-02-19T09:10:00Z");
  private Running marac;

  @BeforeAll
  void fivePeople(Parts parts) {
    marac = Running.withPeople(parts, "listed", clock);
    decide("person-5", request("person-5"), "refusal", "ASKED-IN-ERROR");
    request("person-1");
    decide("person-4", request("person-4"), "approval", "ORDERED");
    request("person-2");
    decide("person-3", request("person-3"), "refusal", "STILL-NECESSARY");
    request("person-5");
    officer().post(PEOPLE + "person-2/holds", "{\"reason\": \"COMPLAINT\"}");
    officer().post(PEOPLE + "person-6/holds", "{\"reason\": \"COMPLAINT\"}");
  }

  @AfterAll
  void ends() {
    marac.close();
  }

  @Test
  void namesWhoeverWasAskedForLastFirst() {
    assertThat(people(ALL))
        .containsExactly("person-5", "person-3", "person-2", "person-4", "person-1");
  }

  @Test
  void isOfOneStateWhereOneIsAskedFor() {
    assertThat(people(ALL + "?state=REQUESTED"))
        .containsExactly("person-5", "person-2", "person-1");
    assertThat(people(ALL + "?state=REFUSED")).containsExactly("person-5", "person-3");
    assertThat(people(ALL + "?state=DONE")).containsExactly("person-4");
    assertThat(people(ALL + "?state=APPROVED")).isEmpty();
    assertThat(marac.status(ALL + "?state=LOST")).isEqualTo(400);
  }

  @Test
  void hasPages() {
    JsonNode second = officer().get(ALL + "?size=2&page=1");

    assertThat(second.path("total").asInt()).isEqualTo(5);
    assertThat(second.path("items").findValuesAsString("person"))
        .containsExactly("person-2", "person-4");
    assertThat(people("/partnerships/medway/holds")).containsExactly("person-2", "person-6");
  }

  @Test
  void saysWhyItWasDecided() {
    JsonNode refused = officer().get(ALL + "?state=REFUSED").at("/items/1/erasures/0/refused");

    assertThat(refused.path("who").asString()).isEqualTo("chair-1");
    assertThat(refused.path("reason").asString()).isEqualTo("STILL-NECESSARY");
  }

  @Test
  void recordsWhoseFilesWereRead() {
    String log = "/partnerships/medway/access-log?action=CONSULTATION&record=people/person-1";
    int before = officer().get(log).path("total").asInt();

    officer().get(ALL + "?state=REQUESTED");

    assertThat(officer().get(log).path("total").asInt()).isEqualTo(before + 1);
  }

  private List<String> people(String path) {
    return officer().get(path).path("items").findValuesAsString("person");
  }

  /** Each a minute after the one before. */
  private String request(String person) {
    clock.stepTo(clock.instant().plusSeconds(60).toString());
    JsonNode file =
        officer().post(PEOPLE + person + "/erasures", "{\"reason\": \"SUBJECT-REQUEST\"}");
    return file.path("erasures")
        .valueStream()
        .reduce((one, next) -> next)
        .orElseThrow()
        .path("id")
        .asString();
  }

  private void decide(String person, String erasure, String decision, String reason) {
    marac.as(it -> it.subject("chair-1").roles("chair"));
    JsonNode file =
        marac.post(
            PEOPLE + person + "/erasures/" + erasure + "/" + decision,
            "{\"reason\": \"%s\"}".formatted(reason));
    assertThat(file.path("erasures")).isNotEmpty();
  }

  private Running officer() {
    return marac.as(it -> it.subject("officer-1").roles("data-protection-officer"));
  }
}
