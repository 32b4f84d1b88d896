package org.ninefifteen.marac.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.ninefifteen.marac.agenda.model.Given.HIGH_STREET;
import static org.ninefifteen.marac.agenda.model.Given.MAYFORD;
import static org.ninefifteen.marac.agenda.model.Given.against;
import static org.ninefifteen.marac.agenda.model.Given.daysAgo;
import static org.ninefifteen.marac.agenda.model.Given.evening;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ninefifteen.kit.personal.Matching;
import org.ninefifteen.kit.personal.Sealer;
import org.ninefifteen.kit.personal.matching.model.Trait;
import org.ninefifteen.kit.personal.model.Secret;
import org.ninefifteen.marac.agenda.model.Audiences;
import org.ninefifteen.marac.running.Heard;
import org.ninefifteen.marac.running.Running;
import org.ninefifteen.marac.running.SteppedClock;
import org.ninefifteen.testkit.Patience;
import org.ninefifteen.testkit.parts.Parts;
import org.ninefifteen.testkit.parts.WithParts;
import tools.jackson.databind.JsonNode;

/** Two agencies know one person by two references. */
@WithParts(
    topics = {
      "reports",
      "patrols",
      "hotspot-contacts",
      "cctv-inventory",
      "community-marac",
      "access-log"
    })
class MatchesIT {

  private static final String OF_A = "/partnerships/medway/people/person-a/matches";

  private final SteppedClock clock = new SteppedClock("2019-02-19T09:10:00Z");

  @BeforeEach
  void aDayBeforeTheCall() {
    clock.stepTo("2019-02-19T09:10:00Z");
  }

  @Test
  void aSharedTraitIsASuggestionUntilSomebodyConfirmsIt(Parts parts) {
    try (Running marac = Running.withPeople(parts, "suggested", clock)) {
      twoReferences(marac);

      JsonNode suggested = marac.get(OF_A).path("matches");
      JsonNode before = marac.agenda("today");
      JsonNode confirmed = marac.post(OF_A + "/person-b/confirmation");
      JsonNode after = marac.agenda("today");
      JsonNode withdrawn = marac.post(OF_A + "/person-b/withdrawal");
      JsonNode undone = marac.agenda("today");

      assertThat(suggested.toString())
          .isEqualTo("[{\"person\":\"person-b\",\"state\":\"SUGGESTED\",\"decisions\":[]}]");
      assertThat(confirmed.path("state").asString()).isEqualTo("CONFIRMED");
      assertThat(confirmed.at("/decisions/0/by").asString()).isEqualTo("coordinator-1");
      assertThat(withdrawn.path("state").asString()).isEqualTo("WITHDRAWN");
      assertThat(withdrawn.path("decisions")).hasSize(2);
      assertThat(rules(before)).doesNotContain("repeat-victim");
      assertThat(rules(after)).contains("repeat-victim");
      assertThat(rules(undone)).doesNotContain("repeat-victim");
    }
  }

  @Test
  void theReviewReadsAConfirmedMatchAsOnePerson(Parts parts) {
    try (Running marac = Running.withPeople(parts, "reviewed", clock)) {
      twoReferences(marac);

      JsonNode before = marac.get("/partnerships/medway/reviews/2019-02");
      marac.post(OF_A + "/person-b/confirmation");
      JsonNode after = marac.get("/partnerships/medway/reviews/2019-02");

      assertThat(before.toString()).doesNotContain("VICTIM");
      assertThat(after.toString()).contains("VICTIM:person:person-a").doesNotContain("person-b");
    }
  }

  @Test
  void doneAgainItStandsAndIsToldOnce(Parts parts) {
    try (Running marac = Running.withPeople(parts, "again", clock);
        Heard heard = new Heard(parts)) {
      references(marac, "person-k", "person-l");
      String ofK = "/partnerships/medway/people/person-k/matches/person-l";
      String ofL = "/partnerships/medway/people/person-l/matches/person-k";

      JsonNode once = marac.post(ofK + "/confirmation");
      JsonNode twice = marac.post(ofL + "/confirmation");
      marac.post(ofL + "/withdrawal");
      marac.post(ofK + "/withdrawal");

      assertThat(twice.path("decisions")).isEqualTo(once.path("decisions"));
      assertThat(twice.path("person").asString()).isEqualTo("person-k");
      await()
          .untilAsserted(() ->
              assertThat(heard.typesOf("person-k~person-l"))
                  .containsExactly(MatchEventsV1.MATCHED, MatchEventsV1.WITHDRAWN));
    }
  }

  /** Each looks whether it is decided, and none is; it is stored and told once all the same. */
  @Test
  void ofManyThatConfirmAtOnceOneDecides(Parts parts) {
    try (Running marac = Running.withPeople(parts, "at-once", clock);
        Heard heard = new Heard(parts)) {
      references(marac, "person-m", "person-n");
      String path = "/partnerships/medway/people/person-m/matches/person-n/confirmation";

      List<JsonNode> answers =
          IntStream.range(0, 16).parallel().mapToObj(i -> marac.post(path)).toList();

      assertThat(answers).allMatch(answer -> answer.path("decisions").size() == 1);
      await().until(() -> !heard.typesOf("person-m~person-n").isEmpty());
      assertThat(heard.typesOf("person-m~person-n")).hasSize(1);
    }
  }

  @Test
  void whatNothingSuggestsCannotBeConfirmed(Parts parts) {
    try (Running marac = Running.withPeople(parts, "refused", clock)) {
      twoReferences(marac);
      marac.keep(against("person-c", "r3", MAYFORD, evening(7)));

      assertThat(marac.post(OF_A + "/person-c/confirmation").path("type").asString())
          .isEqualTo("urn:problem:not-suggested");
      assertThat(marac.post(OF_A + "/person-z/confirmation").path("type").asString())
          .isEqualTo("urn:problem:unknown-person");
      assertThat(marac.post(OF_A + "/person-b/withdrawal").path("type").asString())
          .isEqualTo("urn:problem:not-suggested");
      assertThat(marac.status("/partnerships/medway/people/person-z/matches")).isEqualTo(404);
    }
  }

  /** Whom only others may know of is neither suggested nor known. */
  @Test
  void nobodyIsSuggestedWhomTheCallerMayNotSee(Parts parts) {
    try (Running marac = Running.withPeople(parts, "unseen", clock)) {
      marac.keep(
          against("person-a", "r1", MAYFORD, evening(8)),
          Audiences.to(against("person-b", "r2", HIGH_STREET, daysAgo(9)), "kfrs-strood"));
      traits(marac, "person-a", "person-b");

      assertThat(marac.get(OF_A).path("matches")).isEmpty();
      assertThat(marac.post(OF_A + "/person-b/confirmation").path("type").asString())
          .isEqualTo("urn:problem:unknown-person");
    }
  }

  @Test
  void eachLookAndEachDecisionIsLoggedAsACombination(Parts parts) {
    try (Running marac = Running.withPeople(parts, "logged", clock)) {
      twoReferences(marac);
      marac.get(OF_A);
      marac.post(OF_A + "/person-b/confirmation");

      JsonNode log =
          marac
              .as(it -> it.subject("officer-1").roles("data-protection-officer"))
              .get("/partnerships/medway/access-log?action=COMBINATION");

      assertThat(log.findValuesAsString("caller")).containsOnly("coordinator-1");
      assertThat(log.toString()).contains("people/person-a", "people/person-b", "kent-police");
      assertThat(log.findValues("subjects")).hasSize(2);
    }
  }

  private static void twoReferences(Running marac) {
    references(marac, "person-a", "person-b");
  }

  private static void references(Running marac, String one, String other) {
    marac.keep(
        against(one, "r1", MAYFORD, evening(8)), against(other, "r2", HIGH_STREET, daysAgo(9)));
    traits(marac, one, other);
  }

  /** As the publishers do it when they take in details. */
  private static void traits(Running marac, String... people) {
    Set<Trait> traits =
        Set.of(new Trait.Named(new Secret("Somebody Invented"), LocalDate.parse("1990-01-02")));
    for (String person : people) {
      marac.bean(Sealer.class).sealing("medway", List.of(person)).block(Patience.LONG);
      marac.bean(Matching.class).remember("medway", person, traits).block(Patience.LONG);
    }
    marac.as(it -> it.subject("coordinator-1").agencies("medway-housing").roles("coordinator"));
  }

  private static List<String> rules(JsonNode agenda) {
    return agenda.path("items").findValuesAsString("rule");
  }
}
