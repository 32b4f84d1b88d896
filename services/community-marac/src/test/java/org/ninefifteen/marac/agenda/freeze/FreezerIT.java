package org.ninefifteen.marac.agenda.freeze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ninefifteen.marac.agenda.model.Given.HIGH_STREET;
import static org.ninefifteen.marac.agenda.model.Given.MAYFORD;
import static org.ninefifteen.marac.agenda.model.Given.evening;
import static org.ninefifteen.marac.agenda.model.Given.patrol;
import static org.ninefifteen.marac.agenda.model.Given.report;
import static org.ninefifteen.marac.agenda.model.Given.risky;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.marac.agenda.kept.AgendaStore;
import org.ninefifteen.marac.agenda.kept.FrozenAgenda;
import org.ninefifteen.marac.agenda.model.Agenda;
import org.ninefifteen.marac.agenda.model.AgendaFold;
import org.ninefifteen.marac.agenda.model.matters.History;
import org.ninefifteen.marac.agenda.recall.Assembly;
import org.ninefifteen.marac.memory.SignalDocuments;
import org.ninefifteen.marac.model.Call;
import org.ninefifteen.marac.model.Partnership;
import org.ninefifteen.marac.model.Served;
import org.ninefifteen.marac.running.Running;
import org.ninefifteen.marac.running.SteppedClock;
import org.ninefifteen.marac.signals.model.Signal;
import org.ninefifteen.testkit.parts.Parts;
import org.ninefifteen.testkit.parts.WithParts;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.JsonNode;

@WithParts(topics = {"reports", "patrols", "hotspot-contacts", "cctv-inventory", "community-marac"})
class FreezerIT {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** Nobody freezes but the test. */
  private static final String NO_TICK = "marac.tick=PT10M";

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

  @Test
  void aRestartAt0914OrAt0920MissesNothingAndFreezesNothingTwice(Parts parts) {
    try (Running marac = Running.on(parts, "restart", clock)) {
      marac.keep(risky("r1", MAYFORD, evening(8), "WEAPON"));
      marac.awaitCount("calls", 2);
    }
    clock.stepTo("2019-02-19T09:14:00Z");
    try (Running marac = Running.on(parts, "restart", clock)) {
      assertThat(marac.agenda("today").path("status").asString()).isEqualTo("ASSEMBLING");
    }
    clock.stepTo("2019-02-19T09:20:00Z");
    String checksum;
    try (Running marac = Running.on(parts, "restart", clock)) {
      checksum = marac.awaitFrozen("2019-02-19").path("checksum").asString();
      marac.awaitCount("archive", 1);
    }
    try (Running marac = Running.on(parts, "restart", clock)) {
      JsonNode again = marac.agenda("2019-02-19");
      assertThat(again.path("checksum").asString()).isEqualTo(checksum);
      assertThat(again.path("items")).hasSize(1);
      assertThat(marac.count("agendas")).isEqualTo(2);
    }
  }

  /** Down from Tuesday to Friday: each call gets what was recorded for it, in order. */
  @Test
  void callsMissedWhileNothingRanAreFrozenInOrder(Parts parts) {
    try (Running marac = Running.on(parts, "missed", clock)) {
      marac.awaitCount("calls", 2);
    }
    clock.stepTo("2019-02-22T10:00:00Z");
    try (Running marac = Running.on(parts, "missed", clock, NO_TICK)) {
      marac.keep(
          risky("r1", MAYFORD, evening(8), "WEAPON"),
          risky("r2", MAYFORD, Instant.parse("2019-02-20T10:00:00Z"), "WEAPON"));

      freezeDue(marac);

      assertThat(reports(marac.agenda("2019-02-19"))).containsExactly("received-r1");
      assertThat(reports(marac.agenda("2019-02-20"))).isEmpty();
      assertThat(reports(marac.agenda("2019-02-21"))).containsExactly("received-r2");
      JsonNode carried = marac.agenda("2019-02-21").path("items").path(0);
      assertThat(carried.path("earlier").path(0).path("date").asString()).isEqualTo("2019-02-19");
      assertThat(marac.agenda("2019-02-22").path("status").asString()).isEqualTo("FROZEN");
    }
  }

  @Test
  void ofInstancesThatFreezeAtOnceOneWinsAndAllAgree(Parts parts) {
    try (Running marac = Running.on(parts, "at-once", clock, NO_TICK)) {
      for (int i = 0; i < 50; i++) {
        marac.keep(report("r" + i, MAYFORD, evening(i % 20)));
      }
      clock.stepTo("2019-02-19T09:15:00Z");
      Freezer freezer = marac.bean(Freezer.class);
      Mono<Void> freeze =
          Mono.defer(() -> freezer.freezeDue(medway(marac)))
              .subscribeOn(Schedulers.boundedElastic());

      Mono.when(freeze, freeze, freeze, freeze).block(PATIENCE);

      assertThat(marac.agenda("2019-02-19").path("counts").path("signals").asInt()).isEqualTo(50);
      assertThat(marac.count("agendas")).isEqualTo(1);
      assertThat(marac.count("archive")).isEqualTo(50);
      assertThat(marac.count("inbox")).isZero();
      assertThat(marac.agenda("2019-02-20").path("counts").path("signals").asInt()).isZero();
    }
  }

  /** Each has its own context, connections and ticks; they share the store alone. */
  @Test
  void twoInstancesFreezeOneAgendaAndPublishItOnce(Parts parts) {
    try (Running one = Running.on(parts, "two", clock);
        Running other = Running.on(parts, "two", clock)) {
      for (int i = 0; i < 50; i++) {
        (i % 2 == 0 ? one : other).keep(risky("r" + i, MAYFORD, evening(i % 20), "WEAPON"));
      }

      clock.stepTo("2019-02-19T09:15:00Z");
      JsonNode ofOne = one.awaitFrozen("2019-02-19");
      JsonNode ofOther = other.awaitFrozen("2019-02-19");
      one.awaitCount("archive", 50);
      one.awaitCount("inbox", 0);

      assertThat(ofOther.path("checksum")).isEqualTo(ofOne.path("checksum"));
      assertThat(ofOther.path("items")).isEqualTo(ofOne.path("items"));
      assertThat(ofOne.path("counts").path("signals").asInt()).isEqualTo(50);
      assertThat(one.count("agendas")).isEqualTo(2);
      assertThat(other.agenda("2019-02-20").path("counts").path("signals").asInt()).isZero();
    }
  }

  @Test
  void aCrashBetweenTheClaimAndTheMoveShowsNothingTwice(Parts parts) {
    try (Running marac = Running.on(parts, "crash", clock, NO_TICK)) {
      marac.keep(risky("r1", MAYFORD, evening(8), "WEAPON"), report("r2", HIGH_STREET, evening(9)));
      clock.stepTo("2019-02-19T09:15:00Z");
      claimOnly(marac);

      JsonNode next = marac.agenda("2019-02-20");
      assertThat(marac.count("inbox")).isEqualTo(2);
      assertThat(next.path("counts").path("signals").asInt()).isZero();

      freezeDue(marac);
      assertThat(marac.count("inbox")).isZero();
      assertThat(marac.count("archive")).isEqualTo(2);
      assertThat(marac.count("issues")).isEqualTo(1);
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

  private static Partnership medway(Running marac) {
    return marac.bean(Served.class).find("medway").orElseThrow();
  }

  private static void freezeDue(Running marac) {
    marac.bean(Freezer.class).freezeDue(medway(marac)).block(PATIENCE);
  }

  private void claimOnly(Running marac) {
    Partnership medway = medway(marac);
    Call call = medway.policy().calendar().on("medway", LocalDate.parse("2019-02-19"));
    marac
        .bean(Assembly.class)
        .assemble(medway, call, Optional.empty(), clock.instant())
        .flatMap(agenda ->
            marac
                .bean(AgendaStore.class)
                .claim(
                    agenda,
                    clock.instant(),
                    marac.bean(AgendaEventsV1.class).frozen(agenda, clock.instant())))
        .block(PATIENCE);
  }

  private static FrozenAgenda frozen(Running marac) {
    LocalDate date = LocalDate.parse("2019-02-19");
    return Objects.requireNonNull(
        marac.bean(AgendaStore.class).find(Reach.ofService("medway"), date).block(PATIENCE));
  }

  private static Collection<Signal> archived(Running marac) {
    return Objects.requireNonNull(
        marac
            .bean(ReactiveMongoTemplate.class)
            .findAll(Document.class, "archive")
            .map(SignalDocuments::read)
            .collectList()
            .block(PATIENCE));
  }

  private static List<String> reports(JsonNode agenda) {
    return agenda
        .path("items")
        .valueStream()
        .flatMap(item -> item.path("signals").valueStream())
        .map(signal -> signal.asString().substring(signal.asString().indexOf('#') + 1))
        .toList();
  }
}
