package org.ninefifteen.marac.agenda.model;

import static org.ninefifteen.marac.agenda.model.Given.EVERY_DAY;
import static org.ninefifteen.marac.agenda.model.Given.HIGH_STREET;
import static org.ninefifteen.marac.agenda.model.Given.MAYFORD;
import static org.ninefifteen.marac.agenda.model.Given.NOWHERE;
import static org.ninefifteen.marac.agenda.model.Given.against;
import static org.ninefifteen.marac.agenda.model.Given.callOut;
import static org.ninefifteen.marac.agenda.model.Given.camera;
import static org.ninefifteen.marac.agenda.model.Given.contact;
import static org.ninefifteen.marac.agenda.model.Given.linked;
import static org.ninefifteen.marac.agenda.model.Given.patrol;
import static org.ninefifteen.marac.agenda.model.Given.place;
import static org.ninefifteen.marac.agenda.model.Given.reportBy;
import static org.ninefifteen.marac.agenda.model.Given.risky;
import static org.ninefifteen.marac.agenda.model.Given.withdrawn;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ninefifteen.marac.model.Call;
import org.ninefifteen.marac.model.CallCalendar;
import org.ninefifteen.marac.signals.model.Place;
import org.ninefifteen.marac.signals.model.Point;
import org.ninefifteen.marac.signals.model.Signal;
import org.ninefifteen.marac.signals.model.Signal.CameraState;

/** Generated mornings: few places, people and reports, so that they meet. */
public final class Mornings {

  /** Neither on Saturdays nor on Sundays, and not on Good Friday. */
  public static final CallCalendar WEEKDAYS =
      new CallCalendar(
          EVERY_DAY.zone(),
          LocalTime.of(9, 15),
          EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
          Set.of(LocalDate.parse("2019-04-19")));

  private static final List<Place> PLACES =
      List.of(
          MAYFORD,
          HIGH_STREET,
          NOWHERE,
          place("Next to Mayford", new Point(51.3803, 0.55)),
          place("Copper Square", null));

  private Mornings() {}

  /** Calls around both clock changes, after days not held, and of an ordinary Tuesday. */
  public static Arbitrary<Call> calls() {
    return Combinators.combine(
            Arbitraries.of(EVERY_DAY, WEEKDAYS),
            Arbitraries.of("2019-02-18", "2019-03-30", "2019-03-31", "2019-04-20", "2019-10-27")
                .map(LocalDate::parse))
        .as((calendar, date) -> calendar.on("medway", calendar.after(date.minusDays(1))));
  }

  /** What lies in an inbox about then: some of it late, some of it the next call's already. */
  public static Arbitrary<List<Signal>> around(Call call) {
    long from = call.from().minusSeconds(7_200).getEpochSecond();
    long to = call.cutoff().plusSeconds(3_600).getEpochSecond();
    return signal(Arbitraries.longs().between(from, to).map(Instant::ofEpochSecond))
        .list()
        .ofMaxSize(30)
        .map(Mornings::eachNameOnce);
  }

  public static Arbitrary<Signal> signal(Arbitrary<Instant> times) {
    Arbitrary<Integer> kinds = Arbitraries.integers().between(0, 9);
    Arbitrary<String> things = Arbitraries.integers().between(0, 9).map(i -> "r" + i);
    return Combinators.combine(kinds, things, things, Arbitraries.of(PLACES), times)
        .as(Mornings::signal);
  }

  private static Signal signal(int kind, String thing, String other, Place place, Instant at) {
    return switch (kind) {
      case 0 -> risky(thing, place, at, "WEAPON");
      case 1 -> against("person-" + other, thing, place, at);
      case 2 -> linked(thing, other, place, at);
      case 3 -> withdrawn(thing, place, at);
      case 4 -> patrol(thing, at, place, HIGH_STREET);
      case 5 -> callOut(thing, place, at);
      case 6 -> contact(thing, "person-" + other, place, at, "self-neglect");
      case 7 -> contact(thing, null, place, at);
      case 8 -> camera(thing, CameraState.FAULTY, place, at);
      default -> reportBy("agency-" + other, thing, place, at);
    };
  }

  /** One event has one content: only the same again may bear its name. */
  private static List<Signal> eachNameOnce(List<Signal> signals) {
    Set<Object> names = new HashSet<>();
    return signals.stream().filter(signal -> names.add(signal.id())).toList();
  }
}
