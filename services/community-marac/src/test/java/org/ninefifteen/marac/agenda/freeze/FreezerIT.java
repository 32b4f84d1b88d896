package org.ninefifteen.marac.agenda.freeze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ninefifteen.marac.agenda.freeze.Freezing.NO_TICK;
import static org.ninefifteen.marac.agenda.freeze.Freezing.freezeDue;
import static org.ninefifteen.marac.agenda.freeze.Freezing.medway;
import static org.ninefifteen.marac.agenda.model.Given.HIGH_STREET;
import static org.ninefifteen.marac.agenda.model.Given.MAYFORD;
import static org.ninefifteen.marac.agenda.model.Given.evening;
import static org.ninefifteen.marac.agenda.model.Given.patrol;
import static org.ninefifteen.marac.agenda.model.Given.report;
import static org.ninefifteen.marac.agenda.model.Given.risky;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.marac.agenda.kept.AgendaStore;
import org.ninefifteen.marac.agenda.kept.FrozenAgenda;
import org.ninefifteen.marac.agenda.model.Agenda;
import org.ninefifteen.marac.agenda.model.AgendaFold;
import org.ninefifteen.marac.agenda.model.matters.History;
import org.ninefifteen.marac.memory.SignalDocuments;
import org.ninefifteen.marac.running.Running;
import org.ninefifteen.marac.running.SteppedClock;
import org.ninefifteen.marac.signals.model.Signal;
import org.ninefifteen.testkit.Patience;
import org.ninefifteen.testkit.parts.Parts;
import org.ninefifteen.testkit.parts.WithParts;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import tools.jackson.databind.JsonNode;

/** What a freeze claims, leaves to the next call, and keeps. */
@WithParts(topics = {"reports", "patrols", "hotspot-contacts", "cctv-inventory", "community-marac"})
class FreezerIT {

  private static final int MANY = 1100;

  private final SteppedClock clock = new SteppedClock("2019-02-19T09:10:00Z");

  @Test
  void freezesAtTheCutOffAndPutsWhatComesAfterInALaneOfItsOwn(Parts parts) {
    try (Running marac = Running.on(parts, "freezes", clock)) {
      marac.keep(risky("r1", MAYFORD, evening(8), "WEAPON"), patrol("p1", evening(9), HIGH_STREET));
      String revision = marac.agenda("today").path("revision").asString();

      clock.stepTo("2019-02-19T09:15:00Z");
      JsonNode frozen = marac.awaitFrozen("2019-02-19");
      marac.keep(risky("r2", HIGH_STREET, Instant.parse("2019-02-19T09:16:00Z"), "FIRE_RISK"));

      JsonNode later = marac.agenda("today");
      assertThat(frozen.path("checksum").asString()).hasSize(64);
      assertThat(frozen.path("counts").path("signals").asInt()).isEqualTo(2);
      assertThat(later.path("items")).isEqualTo(frozen.path("items"));
      assertThat(later.path("sinceFreeze").path("signals").asInt()).isEqualTo(1);
      assertThat(later.path("sinceFreeze").path("items")).hasSize(1);
      assertThat(later.path("revision").asString()).isNotEqualTo(revision);
      assertThat(later.path("next").asString()).isEqualTo("2019-02-20");
      marac.awaitCount("archive", 2);
      marac.awaitCount("inbox", 1);
      assertThat(marac.get("/partnerships/medway/agendas").path("total").asInt()).isEqualTo(1);
    }
  }

  @Test
  void whatIsDeliveredAfterTheFreezeIsLateOnTheNextCall(Parts parts) {
    try (Running marac = Running.on(parts, "late", clock)) {
      marac.awaitCount("calls", 2);
      clock.stepTo("2019-02-19T09:15:30Z");
      marac.awaitFrozen("2019-02-19");

      marac.keep(risky("r1", MAYFORD, Instant.parse("2019-02-19T09:14:00Z"), "WEAPON"));

      JsonNode next = marac.agenda("2019-02-20");
      assertThat(marac.agenda("2019-02-19").path("counts").path("signals").asInt()).isZero();
      assertThat(next.path("counts").path("late").asInt()).isEqualTo(1);
      assertThat(next.path("items").path(0).path("late").asBoolean()).isTrue();
    }
  }

  /** As what was delivered again and is not dropped yet; more of it than is looked up at once. */
  @Test
  void whatLiesInTheInboxAgainAfterItsCallIsNotOnThePreviewOfTheNext(Parts parts) {
    try (Running marac = Running.on(parts, "again", clock, NO_TICK)) {
      ReactiveMongoTemplate mongo = marac.bean(ReactiveMongoTemplate.class);
      marac.keep(
          IntStream.range(0, MANY)
              .mapToObj(i -> report("m" + i, MAYFORD, evening(8)))
              .toArray(Signal[]::new));
      clock.stepTo("2019-02-19T09:15:00Z");
      freezeDue(marac);

      mongo
          .findAll(Document.class, "archive")
          .flatMap(claimed -> mongo.insert(claimed, "inbox"))
          .blockLast(Patience.LONG);
      marac.keep(report("r2", MAYFORD, Instant.parse("2019-02-19T11:00:00Z")));

      marac.awaitCount("inbox", MANY + 1);
      assertThat(marac.agenda("2019-02-20").path("counts").path("signals").asInt()).isEqualTo(1);
    }
  }

  @Test
  void noCallIsFrozenOnADayThatIsNotHeld(Parts parts) {
    SteppedClock friday = new SteppedClock("2019-02-15T09:10:00Z");
    String weekdays =
        "marac.partnerships.medway.call.days-held=MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY";
    try (Running marac = Running.on(parts, "notheld", friday, weekdays)) {
      marac.awaitCount("calls", 2);
      friday.stepTo("2019-02-17T12:00:00Z");
      marac.awaitFrozen("2019-02-15");

      JsonNode saturday = marac.agenda("2019-02-16");

      assertThat(saturday.path("status").asString()).isEqualTo("NOT_HELD");
      assertThat(saturday.path("previous").asString()).isEqualTo("2019-02-15");
      assertThat(saturday.path("next").asString()).isEqualTo("2019-02-18");
      assertThat(marac.agenda("2019-02-18").path("window").path("hours").asInt()).isEqualTo(72);
    }
  }

  /** Any past agenda can be shown as it stood: the fold says the same of what was archived. */
  @Test
  void foldingTheArchivedSignalsAgainGivesTheFrozenAgenda(Parts parts) {
    try (Running marac = Running.on(parts, "refold", clock, NO_TICK)) {
      marac.keep(
          risky("r1", MAYFORD, evening(8), "WEAPON"),
          patrol("p1", evening(9), HIGH_STREET, MAYFORD),
          report("r2", HIGH_STREET, evening(9)));
      clock.stepTo("2019-02-19T09:15:00Z");
      freezeDue(marac);
      marac.keep(report("r3", MAYFORD, Instant.parse("2019-02-19T11:00:00Z")));

      FrozenAgenda frozen = frozen(marac);
      Agenda again =
          AgendaFold.of(
              frozen.agenda().call(),
              archived(marac),
              new History(History.NONE.pages(), frozen.agenda().feeds()),
              List.of(),
              medway(marac).policy());

      assertThat(again).isEqualTo(frozen.agenda());
      assertThat(again.checksum()).isEqualTo(frozen.checksum());
    }
  }

  private static FrozenAgenda frozen(Running marac) {
    LocalDate date = LocalDate.parse("2019-02-19");
    return Objects.requireNonNull(
        marac.bean(AgendaStore.class).find(Reach.ofService("medway"), date).block(Patience.LONG));
  }

  private static Collection<Signal> archived(Running marac) {
    return Objects.requireNonNull(
        marac
            .bean(ReactiveMongoTemplate.class)
            .findAll(Document.class, "archive")
            .map(SignalDocuments::read)
            .collectList()
            .block(Patience.LONG));
  }
}
