package org.ninefifteen.marac.agenda.model;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.marac.agenda.model.matters.History;
import org.ninefifteen.marac.model.Call;
import org.ninefifteen.marac.model.CallCalendar;
import org.ninefifteen.marac.model.Policy;
import org.ninefifteen.marac.model.Policy.Repeats;
import org.ninefifteen.marac.places.model.Gazetteer;
import org.ninefifteen.marac.signals.model.Classification;
import org.ninefifteen.marac.signals.model.Classification.LocalIssue;
import org.ninefifteen.marac.signals.model.Place;
import org.ninefifteen.marac.signals.model.Place.Precision;
import org.ninefifteen.marac.signals.model.Point;
import org.ninefifteen.marac.signals.model.Signal;
import org.ninefifteen.marac.signals.model.Signal.CameraState;
import org.ninefifteen.marac.signals.model.Signal.Involvement;
import org.ninefifteen.marac.signals.model.Signal.Marking;
import org.ninefifteen.marac.signals.model.Signal.Origin;
import org.ninefifteen.marac.signals.model.Signal.Role;
import org.ninefifteen.marac.signals.model.SignalId;

/** Named places and signals of a made-up Tuesday. */
public final class Given {

  public static final CallCalendar EVERY_DAY =
      new CallCalendar(
          ZoneId.of("Europe/London"),
          LocalTime.of(9, 15),
          EnumSet.allOf(DayOfWeek.class),
          Set.of());
  public static final Policy POLICY = policy(EVERY_DAY, 12);
  public static final Call TUESDAY = EVERY_DAY.on("medway", LocalDate.parse("2019-02-19"));

  public static final Point MAYFORD_POINT = new Point(51.38, 0.55);
  public static final Place MAYFORD = place("Mayford Estate", MAYFORD_POINT);
  public static final Place HIGH_STREET = place("High Street", new Point(51.39, 0.5));
  public static final Place NOWHERE =
      new Place(null, "No location", null, null, null, null, null, Precision.UNKNOWN);

  private Given() {}

  public static Policy policy(CallCalendar calendar, int limit) {
    return new Policy(
        "1",
        calendar,
        Gazetteer.EMPTY,
        20,
        limit,
        Map.of(),
        new Repeats(3, Period.ofDays(28)),
        new Repeats(10, Period.ofMonths(6)),
        new Repeats(2, Period.ofMonths(12)),
        75,
        28,
        Duration.ofHours(16));
  }

  public static Place place(String name, @Nullable Point point) {
    return new Place(null, name, "Gillingham South", null, null, null, point, Precision.EXACT);
  }

  /** The hour of the evening before the call; negative hours are days before. */
  public static Instant evening(int hour) {
    return Instant.parse("2019-02-18T12:00:00Z").plus(Duration.ofHours(hour));
  }

  public static Instant daysAgo(int days) {
    return evening(4).minus(Duration.ofDays(days));
  }

  public static Origin origin(String topic, String id, String agency, Instant at) {
    SignalId name = new SignalId("/partnerships/medway/" + topic, id);
    return new Origin(name, "medway", agency, at, at, Marking.OFFICIAL_SENSITIVE, false, Set.of());
  }

  public static Signal.Reported report(String id, Place place, Instant at) {
    return report(id, "kent-police", place, at, Set.of(), List.of());
  }

  public static Signal.Reported reportBy(String agency, String id, Place place, Instant at) {
    return report(id, agency, place, at, Set.of(), List.of());
  }

  public static Signal.Reported risky(String id, Place place, Instant at, String risk) {
    return report(id, "kent-police", place, at, Set.of(risk), List.of());
  }

  public static Signal.Reported against(String victim, String id, Place place, Instant at) {
    List<Involvement> people = List.of(new Involvement(victim, Role.VICTIM));
    return report(id, "kent-police", place, at, Set.of(), people);
  }

  public static Signal.Reported report(
      String id,
      String agency,
      Place place,
      Instant at,
      Set<String> risks,
      List<Involvement> people) {
    Origin origin = origin("reports", "received-" + id, agency, at);
    Classification cuckooing =
        new Classification(
            "PERSONAL", null, List.of(new LocalIssue("nine-fifteen", "1", "cuckooing")));
    return new Signal.Reported(
        origin, id, "inc-" + id, "PHONE", cuckooing, place, risks, people, false);
  }

  /** The report turns out to tell of the same incident as the other. */
  public static Signal.ReportLinked linked(String id, String other, Place place, Instant at) {
    Origin origin = origin("reports", "linked-" + id, "kent-police", at);
    return new Signal.ReportLinked(origin, id, "inc-" + other, place);
  }

  public static Signal.ReportWithdrawn withdrawn(String id, Place place, Instant at) {
    Origin origin = origin("reports", "withdrawn-" + id, "kent-police", at);
    return new Signal.ReportWithdrawn(origin, id, place);
  }

  public static Signal.Patrolled patrol(String id, Instant at, Place... places) {
    Origin origin = origin("patrols", "logged-" + id, "community-wardens", at);
    return new Signal.Patrolled(
        origin,
        id,
        Set.of("RSP"),
        "ROUTINE",
        at,
        at.plus(Duration.ofHours(1)),
        List.of(places),
        Map.of("NOTHING_SEEN", 1));
  }

  public static Signal.CallOutRequested callOut(String id, Place place, Instant at) {
    Origin origin = origin("patrols", "requested-" + id, "medway-housing", at);
    return new Signal.CallOutRequested(origin, id, "CALL_OUT", place);
  }

  public static Signal.Contacted contact(
      String id, @Nullable String person, Place place, Instant at, String... concerns) {
    Origin origin = origin("hotspot-contacts", "contact-" + id, "medway-outreach", at);
    return new Signal.Contacted(
        origin, id, person, place, true, Set.of("housing"), Set.of(concerns));
  }

  public static Signal.CameraChanged camera(
      String camera, CameraState state, Place place, Instant at) {
    String id = state + "-" + camera + "-" + at.getEpochSecond();
    Origin origin = origin("cctv-inventory", id, "medway-cctv", at);
    return new Signal.CameraChanged(origin, camera, "camera " + camera, state, place);
  }

  /** What these signals of earlier days left on the pages of memory. */
  public static History remembered(Signal... signals) {
    return History.NONE.with(List.of(signals), POLICY);
  }

  public static Agenda fold(History history, Signal... signals) {
    return fold(history, List.of(signals));
  }

  public static Agenda fold(History history, Collection<Signal> signals) {
    return AgendaFold.of(TUESDAY, signals, history, List.of(), POLICY);
  }
}
