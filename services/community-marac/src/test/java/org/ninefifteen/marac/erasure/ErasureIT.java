package org.ninefifteen.marac.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.ninefifteen.marac.agenda.model.Given.MAYFORD;
import static org.ninefifteen.marac.agenda.model.Given.NOWHERE;
import static org.ninefifteen.marac.agenda.model.Given.against;
import static org.ninefifteen.marac.agenda.model.Given.contact;
import static org.ninefifteen.marac.agenda.model.Given.daysAgo;
import static org.ninefifteen.marac.agenda.model.Given.evening;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.kit.personal.Matching;
import org.ninefifteen.kit.personal.Sealer;
import org.ninefifteen.kit.personal.matching.model.Trait;
import org.ninefifteen.kit.personal.model.Secret;
import org.ninefifteen.kit.personal.store.StoredSubject;
import org.ninefifteen.kit.personal.store.SubjectDatabase;
import org.ninefifteen.marac.agenda.kept.AgendaStore;
import org.ninefifteen.marac.agenda.kept.FrozenAgenda;
import org.ninefifteen.marac.running.Heard;
import org.ninefifteen.marac.running.Running;
import org.ninefifteen.marac.running.SteppedClock;
import org.ninefifteen.testkit.Patience;
import org.ninefifteen.testkit.parts.Parts;
import org.ninefifteen.testkit.parts.WithParts;
import tools.jackson.databind.JsonNode;

/** One requests, another approves, unless a hold stands. */
@WithParts(
    topics = {
      "reports",
      "patrols",
      "hotspot-contacts",
      "cctv-inventory",
      "community-marac",
      "access-log"
    })
class ErasureIT {

  private static final String REASON = "{\"reason\": \"SUBJECT-REQUEST\"}";
  private static final String APPLIES = "{\"reason\": \"GROUND-APPLIES\"}";
  private static final String CLOSED = "{\"reason\": \"MATTER-CLOSED\"}";

  private final SteppedClock clock = new SteppedClock("2019-02-19T09:10:00Z");

  @BeforeEach
  void aMorningBeforeTheCall() {
    clock.stepTo("2019-02-19T09:10:00Z");
  }

  @Test
  void anErasureNeedsTwoPeopleAndNoHold(Parts parts) {
    try (Running marac = Running.withPeople(parts, "two-people", clock);
        Heard heard = new Heard(parts)) {
      keys(marac, "person-e", "person-f");
      String path = "/partnerships/medway/people/person-e";

      officer(marac);
      JsonNode requested = marac.post(path + "/erasures", REASON);
      String approval =
          path + "/erasures/" + requested.at("/erasures/0/id").asString() + "/approval";
      JsonNode twice = marac.post(path + "/erasures", REASON);
      marac.as(it -> it.subject("officer-1").roles("chair"));
      JsonNode byHimself = marac.post(approval, APPLIES);
      officer(marac);
      JsonNode held = marac.post(path + "/holds", "{\"reason\": \"LITIGATION\"}");
      chair(marac);
      JsonNode refused = marac.post(approval, APPLIES);
      boolean isErasedWhileHeld = subject(marac, "person-e").isErased();
      officer(marac);
      JsonNode released =
          marac.post(path + "/holds/" + held.at("/holds/0/id").asString() + "/release", CLOSED);
      chair(marac);
      JsonNode approved = marac.post(approval, APPLIES);

      assertThat(requested.at("/erasures/0/state").asString()).isEqualTo("REQUESTED");
      assertThat(type(twice)).isEqualTo("urn:problem:erasure-requested");
      assertThat(type(byHimself)).isEqualTo("urn:problem:not-by-the-requester");
      assertThat(refused.path("status").asInt()).isEqualTo(409);
      assertThat(type(refused)).isEqualTo("urn:problem:legal-hold");
      assertThat(refused.path("detail").asString()).contains("LITIGATION");
      assertThat(isErasedWhileHeld).isFalse();
      assertThat(released.at("/holds/0/released/reason").asString()).isEqualTo("MATTER-CLOSED");
      assertThat(approved.at("/erasures/0/state").asString()).isEqualTo("DONE");
      assertThat(approved.at("/erasures/0/approved/who").asString()).isEqualTo("chair-1");
      assertThat(approved.at("/erasures/0/approved/reason").asString()).isEqualTo("GROUND-APPLIES");
      StoredSubject erased = subject(marac, "person-e");
      assertThat(erased.key()).isNull();
      assertThat(erased.indexes()).isEmpty();
      assertThat(Objects.requireNonNull(erased.tombstone()).decision())
          .isEqualTo(requested.at("/erasures/0/id").asString());
      assertThat(alike(marac, "person-f")).isEmpty();
      await()
          .untilAsserted(
              () -> assertThat(heard.typesOf("person-e")).containsExactly(ErasureEventsV1.ERASED));
    }
  }

  @Test
  void eachStepIsInTheLogOfAccesses(Parts parts) {
    try (Running marac = Running.withPeople(parts, "logged-erasure", clock)) {
      keys(marac, "person-g");
      erase(marac, "person-g");
      officer(marac).get("/partnerships/medway/people/person-g/erasures");

      JsonNode log = marac.get("/partnerships/medway/access-log?record=people/person-g");

      assertThat(log.path("items").findValuesAsString("action"))
          .containsExactly("CONSULTATION", "ERASURE", "ALTERATION", "ALTERATION");
      assertThat(log.path("items").findValuesAsString("caller"))
          .containsExactly("officer-1", "erasure", "chair-1", "officer-1");
      assertThat(log.path("items").findValuesAsString("purpose"))
          .containsExactly("SUBJECT-REQUEST", "APPROVAL-GROUND-APPLIES", "SUBJECT-REQUEST");
    }
  }

  /** Rank, score, counts and checksum stand; where the person was, there is a tombstone. */
  @Test
  void whatWasDecidedOnACallStandsWithoutThePerson(Parts parts) {
    try (Running marac = Running.withPeople(parts, "stands", clock)) {
      marac.keep(contact("c1", "person-h", NOWHERE, evening(8), "self-neglect"));
      keys(marac, "person-h");
      marac.awaitCount("calls", 2);
      clock.stepTo("2019-02-19T09:15:00Z");
      chair(marac);
      JsonNode before = marac.awaitFrozen("2019-02-19");

      erase(marac, "person-h");

      JsonNode after = chair(marac).agenda("2019-02-19");
      JsonNode item = after.at("/items/0");
      assertThat(before.toString()).contains("person-h");
      assertThat(after.toString()).doesNotContain("person-h");
      assertThat(item.at("/erased/decision").asString()).isNotEmpty();
      assertThat(item.at("/erased/at").asString()).isEqualTo("2019-02-19T09:15:00Z");
      for (String same : List.of("counts", "checksum", "revision", "leftOff", "frozenAt")) {
        assertThat(after.path(same)).as(same).isEqualTo(before.path(same));
      }
      for (String same : List.of("id", "rank", "score", "reasons", "fresh", "signals", "title")) {
        assertThat(item.path(same)).as(same).isEqualTo(before.at("/items/0").path(same));
      }
      assertThat(evidence(marac, item)).hasSize(1);
      FrozenAgenda stored = stored(marac);
      assertThat(stored.agenda().checksum()).isEqualTo(stored.checksum());
    }
  }

  @Test
  void aReviewStandsWithoutThePerson(Parts parts) {
    try (Running marac = Running.withPeople(parts, "review-stands", clock)) {
      marac.keep(
          against("person-i", "r1", MAYFORD, evening(8)),
          against("person-i", "r2", MAYFORD, daysAgo(9)));
      keys(marac, "person-i");
      JsonNode before = chair(marac).get("/partnerships/medway/reviews/2019-02");

      erase(marac, "person-i");

      JsonNode after = chair(marac).get("/partnerships/medway/reviews/2019-02");
      assertThat(before.at("/candidates/0/reference").asString()).isEqualTo("person-i");
      assertThat(after.toString()).doesNotContain("person-i");
      assertThat(after.at("/candidates/0/title").asString()).isEqualTo("Victim: erased");
      assertThat(after.at("/candidates/0/erased/decision").asString()).isNotEmpty();
      assertThat(after.at("/candidates/0/reasons")).isEqualTo(before.at("/candidates/0/reasons"));
      assertThat(after.at("/candidates/0/incidents").asInt()).isEqualTo(2);
      assertThat(after.path("belowCriteria")).isEqualTo(before.path("belowCriteria"));
    }
  }

  @Test
  void aDecisionWithoutAReasonOfTheListNamesTheField(Parts parts) {
    try (Running marac = Running.withPeople(parts, "no-reason", clock)) {
      String path = "/partnerships/medway/people/person-j";
      officer(marac);
      String erasure = marac.post(path + "/erasures", REASON).at("/erasures/0/id").asString();
      String hold =
          marac.post(path + "/holds", "{\"reason\": \"COMPLAINT\"}").at("/holds/0/id").asString();
      JsonNode released = marac.post(path + "/holds/" + hold + "/release");
      chair(marac);
      JsonNode approved = marac.post(path + "/erasures/" + erasure + "/approval", "{}");
      JsonNode refused =
          marac.post(path + "/erasures/" + erasure + "/refusal", "{\"reason\": \"Jo said so\"}");

      for (JsonNode answer : List.of(released, approved, refused)) {
        assertThat(answer.path("status").asInt()).isEqualTo(400);
        assertThat(answer.path("errors").findValuesAsString("field")).containsExactly("reason");
      }
      JsonNode file = marac.get(path + "/erasures");
      assertThat(file.at("/erasures/0/state").asString()).isEqualTo("REQUESTED");
      assertThat(file.at("/holds/0/stands").asBoolean()).isTrue();
    }
  }

  private static void erase(Running marac, String person) {
    String path = "/partnerships/medway/people/" + person + "/erasures";
    String id = officer(marac).post(path, REASON).at("/erasures/0/id").asString();
    JsonNode done = chair(marac).post(path + "/" + id + "/approval", APPLIES);
    assertThat(done.at("/erasures/0/state").asString()).isEqualTo("DONE");
  }

  private static Running officer(Running marac) {
    return marac.as(it -> it.subject("officer-1").roles("data-protection-officer"));
  }

  private static Running chair(Running marac) {
    return marac.as(it -> it.subject("chair-1").roles("chair"));
  }

  private static String type(JsonNode problem) {
    return problem.path("type").asString();
  }

  private static JsonNode evidence(Running marac, JsonNode item) {
    String id = item.path("id").asString();
    return marac.get("/partnerships/medway/agendas/2019-02-19/items/" + id + "/evidence");
  }

  private static FrozenAgenda stored(Running marac) {
    Reach reach = Reach.ofService("medway");
    FrozenAgenda found =
        marac
            .bean(AgendaStore.class)
            .find(reach, LocalDate.parse("2019-02-19"))
            .block(Patience.LONG);
    return Objects.requireNonNull(found);
  }

  /** As the publishers make them when they take in details. */
  private static void keys(Running marac, String... people) {
    Set<Trait> traits =
        Set.of(new Trait.Named(new Secret("Somebody Invented"), LocalDate.parse("1990-01-02")));
    for (String person : people) {
      marac.bean(Sealer.class).sealing("medway", List.of(person)).block(Patience.LONG);
      marac.bean(Matching.class).remember("medway", person, traits).block(Patience.LONG);
    }
  }

  private static Set<String> alike(Running marac, String person) {
    return Objects.requireNonNull(
        marac.bean(Matching.class).alike("medway", person).block(Patience.LONG));
  }

  private static StoredSubject subject(Running marac, String person) {
    StoredSubject found =
        marac
            .bean(SubjectDatabase.class)
            .subjects()
            .find(List.of("medway|" + person))
            .blockLast(Patience.LONG);
    return Objects.requireNonNull(found);
  }
}
