package org.ninefifteen.marac.agenda.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ninefifteen.marac.agenda.model.LeftOff.Why;
import org.ninefifteen.marac.agenda.model.matters.History;
import org.ninefifteen.marac.agenda.model.matters.Links;
import org.ninefifteen.marac.agenda.model.matters.Reason;
import org.ninefifteen.marac.model.Call;
import org.ninefifteen.marac.model.CallCalendar;
import org.ninefifteen.marac.model.Policy;
import org.ninefifteen.marac.signals.model.Place;
import org.ninefifteen.marac.signals.model.Point;
import org.ninefifteen.marac.signals.model.Signal;
import org.ninefifteen.marac.signals.model.SignalId;

/** What holds for every morning, whatever came in and however it came. */
class AgendaLawsTests {

  private static final Policy POLICY = Given.policy(Given.EVERY_DAY, 3);

  /** A call, what is remembered, and what lies in the inbox. */
  record Morning(Call call, History history, List<Signal> signals) {

    Agenda fold(Collection<Signal> inbox) {
      return AgendaFold.of(call, inbox, history, List.of(), POLICY);
    }

    Agenda fold() {
      return fold(signals);
    }
  }

  @Provide
  Arbitrary<Morning> mornings() {
    return Mornings.calls()
        .flatMap(call ->
            Combinators.combine(
                    Mornings.around(call), Mornings.around(Given.TUESDAY), Arbitraries.just(call))
                .as((signals, earlier, same) ->
                    new Morning(same, History.NONE.with(earlier, POLICY), signals)));
  }

  @Property(tries = 200)
  void anyOrderAndAnyDuplicatesGiveTheSameAgenda(
      @ForAll("mornings") Morning morning, @ForAll Random random) {
    List<Signal> again = new ArrayList<>(morning.signals());
    morning.signals().stream().filter(signal -> random.nextBoolean()).forEach(again::add);
    Collections.shuffle(again, random);

    Agenda other = morning.fold(again);

    assertThat(other).isEqualTo(morning.fold());
    assertThat(other.checksum()).isEqualTo(morning.fold().checksum());
  }

  /** Pages lag behind the inbox, or run ahead of it: the fold adds what the signals say itself. */
  @Property(tries = 100)
  void pagesThatHaveTheDaysTracesAlreadyChangeNothing(@ForAll("mornings") Morning morning) {
    History ahead = morning.history().with(morning.signals(), POLICY);

    Agenda agenda = AgendaFold.of(morning.call(), morning.signals(), ahead, List.of(), POLICY);

    assertThat(agenda).isEqualTo(morning.fold());
  }

  @Property(tries = 200)
  void everyItemHasReasonsAndEveryReasonNamesItsSignals(@ForAll("mornings") Morning morning) {
    for (Item item : morning.fold().items()) {
      assertThat(item.reasons()).isNotEmpty().isSortedAccordingTo(Reason.BY_WEIGHT);
      assertThat(item.reasons()).allSatisfy(reason -> assertThat(reason.signals()).isNotEmpty());
      assertThat(item.score())
          .isEqualTo(item.reasons().stream().mapToInt(Reason::weight).sum())
          .isGreaterThanOrEqualTo(POLICY.threshold());
    }
  }

  @Property(tries = 200)
  void whatIsOnAndWhatIsLeftOffIsEverythingAndNothingIsBoth(@ForAll("mornings") Morning morning) {
    Agenda agenda = morning.fold();
    Set<SignalId> on = new TreeSet<>();
    agenda.items().forEach(item -> on.addAll(item.signals()));
    List<SignalId> off = agenda.leftOff().stream().flatMap(l -> l.signals().stream()).toList();

    Set<SignalId> all =
        morning.signals().stream()
            .filter(morning.call()::mayClaim)
            .map(Signal::id)
            .collect(Collectors.toSet());

    assertThat(off).doesNotHaveDuplicates().noneMatch(on::contains);
    assertThat(agenda.signals()).containsExactlyInAnyOrderElementsOf(all);
    assertThat(all).containsAll(agenda.late());
  }

  /** Only the limit may leave an item off for another, and then it says so. */
  @Property(tries = 200)
  void anUnrelatedSignalChangesNoOtherItem(@ForAll("mornings") Morning morning) {
    Place elsewhere = Given.place("Elsewhere", new Point(51.5, -0.12));
    Instant at = morning.call().cutoff().minusSeconds(60);
    List<Signal> more = new ArrayList<>(morning.signals());
    more.add(Given.risky("unrelated", elsewhere, at, "THREAT_TO_LIFE"));

    Agenda before = morning.fold();
    Agenda after = morning.fold(more);

    Map<String, Item> items = new HashMap<>();
    after.items().forEach(item -> items.put(item.id(), item));
    for (Item item : before.items()) {
      Item same = items.get(item.id());
      if (same == null) {
        assertThat(leftOff(after, Why.BEYOND_LIMIT)).containsAll(notOn(after, item.signals()));
      } else {
        assertThat(same.reasons()).isEqualTo(item.reasons());
        assertThat(same.section()).isEqualTo(item.section());
        assertThat(same.signals()).isEqualTo(item.signals());
      }
    }
  }

  @Property(tries = 200)
  void aDuplicateNeverRaisesAScore(@ForAll("mornings") Morning morning) {
    Instant at = morning.call().cutoff().minusSeconds(60);
    List<Signal> more = new ArrayList<>(morning.signals());
    morning.signals().stream()
        .filter(Signal.Reported.class::isInstance)
        .map(Signal.Reported.class::cast)
        .filter(report -> morning.call().mayClaim(report) && !isWithdrawn(report, morning))
        .findFirst()
        .ifPresent(report -> {
          more.add(Given.reportBy("another-agency", "again", report.place(), at));
          more.add(Given.linked("again", report.report(), report.place(), at));
        });

    Map<String, Integer> before = scores(morning.fold());
    Map<String, Integer> after = scores(morning.fold(more));

    assertThat(after.keySet()).isSubsetOf(before.keySet());
    after.forEach((item, score) -> assertThat(score).isLessThanOrEqualTo(before.get(item)));
  }

  /** A place's name and a person's reference may be erased: the skeleton still verifies. */
  @Property(tries = 100)
  void theChecksumHoldsNoNames(@ForAll("mornings") Morning morning) {
    Agenda agenda = morning.fold();
    List<Item> erased = agenda.items().stream().map(AgendaLawsTests::withoutNames).toList();

    Agenda without =
        new Agenda(
            agenda.call(),
            agenda.policyVersion(),
            erased,
            agenda.leftOff(),
            agenda.late(),
            agenda.feeds());

    assertThat(without.checksum()).isEqualTo(agenda.checksum());
  }

  /** A signal of a series of calls: when it was recorded, and how much later it arrived. */
  record Sent(Signal signal, Duration delay) {

    Instant arrived() {
      return signal.origin().recordedAt().plus(delay);
    }
  }

  @Provide
  Arbitrary<List<Sent>> aFortnight() {
    long from = Instant.parse("2019-10-19T00:00:00Z").getEpochSecond();
    Arbitrary<Instant> times =
        Arbitraries.longs().between(from, from + 14 * 86_400).map(Instant::ofEpochSecond);
    Arbitrary<Duration> delays = Arbitraries.longs().between(0, 30).map(Duration::ofHours);
    return Combinators.combine(Mornings.signal(times), delays).as(Sent::new).list().ofMaxSize(40);
  }

  @Property(tries = 100)
  void everySignalIsNewOnExactlyOneCall(
      @ForAll("aFortnight") List<Sent> sent, @ForAll boolean isHeldAtWeekends) {
    CallCalendar calendar = isHeldAtWeekends ? Given.EVERY_DAY : Mornings.WEEKDAYS;
    Map<SignalId, Integer> calls = new HashMap<>();
    Set<SignalId> claimed = new HashSet<>();
    LocalDate day = calendar.after(LocalDate.parse("2019-10-18"));

    for (; day.isBefore(LocalDate.parse("2019-11-08")); day = calendar.after(day)) {
      Call call = calendar.on("medway", day);
      List<Signal> inbox =
          sent.stream()
              .filter(
                  s -> s.arrived().isBefore(call.cutoff()) && !claimed.contains(s.signal().id()))
              .map(Sent::signal)
              .toList();
      Agenda agenda = AgendaFold.of(call, inbox, History.NONE, List.of(), POLICY);
      agenda.signals().forEach(signal -> calls.merge(signal, 1, Integer::sum));
      claimed.addAll(agenda.signals());
    }

    assertThat(calls.keySet())
        .isEqualTo(sent.stream().map(s -> s.signal().id()).collect(Collectors.toSet()));
    assertThat(calls.values()).allMatch(times -> times == 1);
  }

  /** The next report of an incident whose first one was withdrawn is no duplicate. */
  private static boolean isWithdrawn(Signal.Reported report, Morning morning) {
    return Links.of(morning.signals(), morning.history().with(morning.signals(), POLICY))
        .isWithdrawn(report.report());
  }

  private static Item withoutNames(Item item) {
    return new Item(
        "erased",
        item.rank(),
        item.section(),
        "erased",
        item.kind(),
        "erased",
        "erased",
        new Item.Where("erased", null, null),
        item.score(),
        item.reasons(),
        item.fresh(),
        item.late(),
        item.here(),
        item.history(),
        item.earlier(),
        item.signals(),
        item.limits(),
        null);
  }

  private static Map<String, Integer> scores(Agenda agenda) {
    return agenda.items().stream().collect(Collectors.toMap(Item::id, Item::score));
  }

  private static Set<SignalId> leftOff(Agenda agenda, Why why) {
    return agenda.leftOff().stream()
        .filter(left -> left.why() == why)
        .flatMap(left -> left.signals().stream())
        .collect(Collectors.toSet());
  }

  private static List<SignalId> notOn(Agenda agenda, List<SignalId> signals) {
    return signals.stream()
        .filter(id -> agenda.items().stream().noneMatch(i -> i.signals().contains(id)))
        .toList();
  }
}
