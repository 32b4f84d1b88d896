package org.ninefifteen.marac.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ninefifteen.marac.agenda.model.Given.HIGH_STREET;
import static org.ninefifteen.marac.agenda.model.Given.MAYFORD;
import static org.ninefifteen.marac.agenda.model.Given.camera;
import static org.ninefifteen.marac.agenda.model.Given.daysAgo;
import static org.ninefifteen.marac.agenda.model.Given.evening;
import static org.ninefifteen.marac.agenda.model.Given.linked;
import static org.ninefifteen.marac.agenda.model.Given.patrol;
import static org.ninefifteen.marac.agenda.model.Given.report;
import static org.ninefifteen.marac.agenda.model.Given.reportBy;
import static org.ninefifteen.marac.agenda.model.Given.risky;

import org.junit.jupiter.api.Test;
import org.ninefifteen.marac.running.Running;
import org.ninefifteen.marac.running.SteppedClock;
import org.ninefifteen.marac.signals.model.Signal.CameraState;
import org.ninefifteen.testkit.parts.Parts;
import org.ninefifteen.testkit.parts.WithParts;
import tools.jackson.databind.JsonNode;

@WithParts(topics = {"reports", "patrols", "hotspot-contacts", "cctv-inventory", "community-marac"})
class AgendaApiIT {

  private final SteppedClock clock = new SteppedClock("2019-02-19T09:10:00Z");

  @Test
  void theLivePreviewStandsBeforeTheCall(Parts parts) {
    try (Running marac = Running.on(parts, "preview", clock)) {
      marac.keep(
          camera("17", CameraState.FAULTY, MAYFORD, daysAgo(7)),
          risky("r1", MAYFORD, evening(8), "VULNERABLE_PERSON_AT_RISK"),
          reportBy("medway-housing", "r2", MAYFORD, evening(9)),
          linked("r2", "r1", MAYFORD, evening(10)),
          report("r3", HIGH_STREET, evening(10)),
          patrol("p1", evening(11), HIGH_STREET));

      JsonNode agenda = marac.agenda("today");

      assertThat(agenda.path("status").asString()).isEqualTo("ASSEMBLING");
      assertThat(agenda.path("name").asString()).isEqualTo("Medway Community Safety Partnership");
      assertThat(agenda.path("window").path("hours").asInt()).isEqualTo(24);
      assertThat(agenda.path("counts").path("signals").asInt()).isEqualTo(6);
      JsonNode item = agenda.path("items").path(0);
      assertThat(item.path("section").asString()).isEqualTo("IMMEDIATE_RISK");
      assertThat(item.path("fresh").path("reports").asInt()).isEqualTo(2);
      assertThat(item.path("fresh").path("incidents").asInt()).isEqualTo(1);
      assertThat(item.path("signals").path(0).asString())
          .isEqualTo("/partnerships/medway/reports#received-r1");
      assertThat(feed(agenda, "kent-police").path("state").asString()).isEqualTo("SPEAKING");
      assertThat(feed(agenda, "kfrs-strood").path("state").asString()).isEqualTo("NEVER");
    }
  }

  @Test
  void evidenceFoldsDuplicatesUnderTheirIncident(Parts parts) {
    try (Running marac = Running.on(parts, "evidence", clock)) {
      marac.keep(
          risky("r1", MAYFORD, evening(8), "WEAPON"),
          report("r2", MAYFORD, evening(9)),
          linked("r2", "r1", MAYFORD, evening(10)));
      String item = marac.agenda("2019-02-19").path("items").path(0).path("id").asString();

      JsonNode evidence =
          marac.get("/partnerships/medway/agendas/2019-02-19/items/" + item + "/evidence");

      assertThat(evidence).hasSize(3);
      assertThat(evidence.path(0).path("duplicate").asBoolean()).isFalse();
      assertThat(evidence.path(1).path("duplicate").asBoolean()).isTrue();
      assertThat(evidence.path(1).path("incident").asString()).isEqualTo("inc-r1");
      assertThat(evidence.path(0).path("summary").asString())
          .isEqualTo("Report by phone: cuckooing");
      assertThat(evidence.path(0).path("marking").asString()).isEqualTo("OFFICIAL-SENSITIVE");
    }
  }

  @Test
  void leftOffIsPagedAndFiltered(Parts parts) {
    try (Running marac = Running.on(parts, "leftoff", clock)) {
      marac.keep(
          report("r1", MAYFORD, evening(8)),
          patrol("p1", evening(7), HIGH_STREET),
          patrol("p2", evening(9), HIGH_STREET));

      JsonNode all = marac.get("/partnerships/medway/agendas/today/left-off?size=1&page=1");
      JsonNode patrols =
          marac.get("/partnerships/medway/agendas/today/left-off?reason=routine-patrol");

      assertThat(all.path("total").asInt()).isEqualTo(2);
      assertThat(all.path("items")).hasSize(1);
      assertThat(patrols.path("items").path(0).path("signals")).hasSize(2);
    }
  }

  @Test
  void whatIsNotThereIsNamed(Parts parts) {
    try (Running marac = Running.on(parts, "notthere", clock)) {
      assertThat(marac.get("/partnerships/nowhere/agendas/today").path("detail").asString())
          .isEqualTo("This installation does not serve that partnership.");
      assertThat(marac.agenda("2019-02-21").path("detail").asString()).contains("2019-02-19");
      assertThat(marac.agenda("2019-01-01").path("status").asInt()).isEqualTo(404);
      assertThat(marac.agenda("tomorrow").path("type").asString())
          .isEqualTo("urn:problem:unknown-date");
      assertThat(marac.status("/partnerships/medway/agendas/today/items/i-0/evidence"))
          .isEqualTo(404);
    }
  }

  /** The store answers; the page says itself which feeds are silent. */
  @Test
  void answersWithoutTheBroker(Parts parts) {
    try (Running marac = Running.on(parts, "nobroker", clock)) {
      marac.keep(risky("r1", MAYFORD, evening(-30), "WEAPON"));
      parts.stopBroker();

      JsonNode agenda = marac.agenda("today");

      assertThat(agenda.path("items").path(0).path("score").asInt()).isGreaterThanOrEqualTo(40);
      assertThat(feed(agenda, "kent-police").path("state").asString()).isEqualTo("SILENT");
      parts.startBroker();
    }
  }

  private static JsonNode feed(JsonNode agenda, String agency) {
    for (JsonNode feed : agenda.path("feeds")) {
      if (feed.path("agency").asString().equals(agency)) {
        return feed;
      }
    }
    throw new AssertionError("no feed of " + agency);
  }
}
