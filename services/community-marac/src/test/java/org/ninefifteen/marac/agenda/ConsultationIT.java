package org.ninefifteen.marac.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ninefifteen.marac.agenda.model.Given.HIGH_STREET;
import static org.ninefifteen.marac.agenda.model.Given.MAYFORD;
import static org.ninefifteen.marac.agenda.model.Given.NOWHERE;
import static org.ninefifteen.marac.agenda.model.Given.against;
import static org.ninefifteen.marac.agenda.model.Given.contact;
import static org.ninefifteen.marac.agenda.model.Given.daysAgo;
import static org.ninefifteen.marac.agenda.model.Given.evening;
import static org.ninefifteen.marac.agenda.model.Given.risky;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ninefifteen.marac.agenda.model.Audiences;
import org.ninefifteen.marac.running.Running;
import org.ninefifteen.marac.running.SteppedClock;
import org.ninefifteen.testkit.parts.Parts;
import org.ninefifteen.testkit.parts.WithParts;
import tools.jackson.databind.JsonNode;

/** Who read of a call or a review is in the log of accesses. */
@WithParts(topics = {"reports", "patrols", "hotspot-contacts", "cctv-inventory", "community-marac"})
class ConsultationIT {

  private static final String AGENDA = "/partnerships/medway/agendas/2019-02-19";

  private final SteppedClock clock = new SteppedClock("2019-02-19T09:10:00Z");

  @BeforeEach
  void beforeTheCall() {
    clock.stepTo("2019-02-19T09:10:00Z");
  }

  @Test
  void whoOpensAnAgendaIsNamedToThoseWhoseNewsItShows(Parts parts) {
    try (Running marac = Running.unseen(parts, "opened", clock)) {
      marac.keep(
          risky("r1", MAYFORD, evening(8), "WEAPON"),
          contact("c1", "person-7f3a", NOWHERE, evening(9), "self-neglect"),
          Audiences.to(risky("r2", HIGH_STREET, evening(9), "WEAPON"), "kfrs-strood"));

      chair(marac, "medway-housing").get(AGENDA);

      JsonNode entry = only(logged(marac, "agendas/2019-02-19"));
      assertThat(entry.path("action").asString()).isEqualTo("CONSULTATION");
      assertThat(entry.path("caller").asString()).isEqualTo("chair-1");
      assertThat(entry.path("records").findValuesAsString("agency"))
          .containsExactlyInAnyOrder("community-marac", "kent-police", "medway-outreach");
      assertThat(texts(entry.path("subjects"))).containsExactly("person-7f3a");
      assertThat(own(marac, "medway-outreach")).isEqualTo(1);
      assertThat(own(marac, "kfrs-strood")).isZero();
    }
  }

  @Test
  void evidenceNamesEachRecordThatItShows(Parts parts) {
    try (Running marac = Running.unseen(parts, "evidence-read", clock)) {
      marac.keep(
          against("person-19d0", "r1", MAYFORD, evening(8)),
          against("person-19d0", "r2", MAYFORD, daysAgo(3)));
      String item = chair(marac, "medway-housing").get(AGENDA).at("/items/0/id").asString();

      marac.get(AGENDA + "/items/" + item + "/evidence");
      marac.get(AGENDA + "/items/i-000000000000/evidence");

      JsonNode entry = only(logged(marac, "reports/r1"));
      assertThat(entry.at("/records/0/agency").asString()).isEqualTo("kent-police");
      assertThat(texts(entry.path("subjects"))).containsExactly("person-19d0");
      assertThat(logged(marac, null)).hasSize(2 + 2);
    }
  }

  @Test
  void whatWasLeftOffAndReviewsAreConsultedToo(Parts parts) {
    try (Running marac = Running.unseen(parts, "reviewed-read", clock)) {
      marac.keep(
          against("person-19d0", "r1", MAYFORD, evening(8)),
          against("person-19d0", "r2", MAYFORD, daysAgo(9)));

      chair(marac, "medway-housing").get(AGENDA + "/left-off");
      marac.get("/partnerships/medway/reviews/2019-02");

      only(logged(marac, "agendas/2019-02-19/left-off"));
      JsonNode entry = only(logged(marac, "reviews/2019-02"));
      assertThat(texts(entry.path("subjects"))).containsExactly("person-19d0");
      assertThat(entry.path("records").findValuesAsString("agency")).contains("kent-police");
    }
  }

  /** What cannot be recorded is not shown. */
  @Test
  void withoutALogNothingIsShown(Parts parts) {
    try (Running marac =
        Running.unseen(parts, "unlogged", clock, "nine-fifteen.access-log.queue=1")) {
      marac.keep(risky("r1", MAYFORD, evening(8), "WEAPON"));
      chair(marac, "medway-housing");
      stopLog(marac);

      JsonNode answer = marac.get(AGENDA);

      assertThat(answer.path("status").asInt()).isEqualTo(503);
      assertThat(answer.has("items")).isFalse();
    }
  }

  private static void stopLog(Running marac) {
    marac.stop("logWriter");
  }

  private static Running chair(Running marac, String agency) {
    return marac.as(it -> it.subject("chair-1").agencies(agency).roles("chair"));
  }

  private static List<JsonNode> logged(Running marac, @Nullable String record) {
    String asked = record == null ? "?size=100" : "?record=" + record;
    return marac
        .as(it -> it.subject("officer-1").roles("data-protection-officer"))
        .get("/partnerships/medway/access-log" + asked)
        .path("items")
        .valueStream()
        .toList();
  }

  private static JsonNode only(List<JsonNode> entries) {
    assertThat(entries).hasSize(1);
    return entries.getFirst();
  }

  /** How many entries an agency finds about what it told. */
  private static int own(Running marac, String agency) {
    return marac
        .as(it -> it.agencies(agency).roles("representative"))
        .get("/partnerships/medway/access-log/own")
        .path("total")
        .asInt();
  }

  private static Stream<String> texts(JsonNode list) {
    return list.valueStream().map(JsonNode::asString);
  }
}
