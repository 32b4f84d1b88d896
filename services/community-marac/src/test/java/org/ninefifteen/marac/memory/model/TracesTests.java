package org.ninefifteen.marac.memory.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ninefifteen.marac.places.model.Cell;
import org.ninefifteen.marac.places.model.Gazetteer;
import org.ninefifteen.marac.signals.model.Classification;
import org.ninefifteen.marac.signals.model.Place;
import org.ninefifteen.marac.signals.model.Place.Precision;
import org.ninefifteen.marac.signals.model.Point;
import org.ninefifteen.marac.signals.model.Signal;
import org.ninefifteen.marac.signals.model.Signal.Involvement;
import org.ninefifteen.marac.signals.model.Signal.Origin;
import org.ninefifteen.marac.signals.model.Signal.Role;
import org.ninefifteen.marac.signals.model.SignalId;
import org.ninefifteen.marac.signals.model.Trace;

class TracesTests {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Point POINT = new Point(51.384, 0.546);
  private static final String CELL = Cell.of(POINT).toString();
  private static final Place HERE = place("Mayford Estate", POINT, Precision.EXACT);
  private static final Place NOWHERE = place("No Location", POINT, Precision.UNKNOWN);
  private static final String AT_HERE = "place:point:51.38400,0.54600";
  private static final Classification NOISE = new Classification(null, "NOISE", List.of());

  @Test
  void ofAReportAreOnItsPlaceAndOnItsVictimsAndAllegedPerpetrators() {
    Signal report = reported("r-1", "r-1", HERE, "2019-02-18T22:00:00Z");

    assertThat(traces(report))
        .extracting(e -> e.page().toString(), e -> e.trace().detail(), e -> e.trace().thing())
        .containsExactly(
            tuple("medway|2019-02|" + AT_HERE, "NOISE", "r-1"),
            tuple("medway|2019-02|person:person-7f3a", "VICTIM", "r-1"),
            tuple("medway|2019-02|person:person-22bc", "ALLEGED_PERPETRATOR", "r-1"));
  }

  @Test
  void ofOnePersonInTwoRolesAreTwo() {
    Signal report =
        new Signal.Reported(
            origin("2019-02-18T22:00:00Z"),
            "r-1",
            "r-1",
            "PHONE",
            NOISE,
            NOWHERE,
            Set.of(),
            List.of(
                new Involvement("person-7f3a", Role.VICTIM),
                new Involvement("person-7f3a", Role.VICTIM),
                new Involvement("person-7f3a", Role.ALLEGED_PERPETRATOR)),
            false);

    assertThat(traces(report))
        .extracting(PageEntry::number, e -> e.trace().detail())
        .containsExactly(tuple(0, "VICTIM"), tuple(1, "ALLEGED_PERPETRATOR"));
  }

  @Test
  void sayTheIncidentOfAReportThatIsNotItsOwn() {
    assertThat(traces(reported("r-2", "r-1", HERE, "2019-02-18T22:00:00Z")))
        .extracting(e -> e.trace().label())
        .containsOnly("r-1");
  }

  @Test
  void areInTheMonthThatItIsInThePartnership() {
    assertThat(traces(reported("r-1", "r-1", HERE, "2019-03-31T23:30:00Z")))
        .allMatch(e -> e.page().period().equals("2019-04"));
  }

  @Test
  void leaveNoPageForAPlaceholder() {
    Signal link = new Signal.ReportLinked(origin("2019-02-18T22:00:00Z"), "r-2", "r-1", NOWHERE);

    assertThat(traces(link))
        .extracting(e -> e.page().toString())
        .containsExactly("medway|standing|report:r-2");
  }

  @Test
  void ofALinkAreOnThePlaceAndOnTheReportForThePagesOfPeople() {
    Signal link = new Signal.ReportLinked(origin("2019-02-18T22:00:00Z"), "r-2", "r-1", HERE);

    assertThat(traces(link))
        .extracting(e -> e.page().toString(), e -> e.trace().kind(), e -> e.trace().detail())
        .containsExactly(
            tuple("medway|2019-02|" + AT_HERE, Trace.Kind.REPORT_LINKED, "r-1"),
            tuple("medway|standing|report:r-2", Trace.Kind.REPORT_LINKED, "r-1"));
  }

  @Test
  void ofAPatrolAcrossMidnightAreInTheMonthOfItsStartAndOnItsCells() {
    Place near = place("Opposite", new Point(51.38401, 0.546), Precision.EXACT);
    Signal patrol =
        new Signal.Patrolled(
            origin("2019-03-01T04:00:00Z"),
            "p-1",
            Set.of("RSP", "CPO"),
            "ROUTINE",
            Instant.parse("2019-02-28T16:00:00Z"),
            Instant.parse("2019-03-01T04:00:00Z"),
            List.of(HERE, near, HERE),
            Map.of());

    assertThat(traces(patrol))
        .extracting(e -> e.page().toString(), PageEntry::number, e -> e.trace().detail())
        .containsExactlyInAnyOrder(
            tuple("medway|2019-02|" + AT_HERE, 0, "CPO,RSP"),
            tuple("medway|2019-02|place:point:51.38401,0.54600", 0, "CPO,RSP"),
            tuple("medway|2019-02|" + CELL, 0, "CPO,RSP"),
            tuple("medway|2019-02|" + CELL, 1, "CPO,RSP"));
  }

  @Test
  void ofACorrectedContactLeaveTheTraceOfItsLeavingWhereItWas() {
    Origin origin = origin("2019-03-01T22:00:00Z");
    Signal.Contacted now =
        new Signal.Contacted(
            origin, "c-1", "person-7f3a", HERE, true, Set.of(), Set.of("SELF_NEGLECT"));
    Signal.Before was =
        new Signal.Before("person-2b90", HERE, Instant.parse("2019-03-01T21:00:00Z"));

    assertThat(traces(new Signal.ContactCorrected(origin, now, was)))
        .extracting(e -> e.page().toString(), e -> e.trace().kind(), e -> e.trace().detail())
        .containsExactlyInAnyOrder(
            tuple("medway|2019-03|" + AT_HERE, Trace.Kind.CONTACT, "SELF_NEGLECT"),
            tuple("medway|2019-03|person:person-7f3a", Trace.Kind.CONTACT, "SELF_NEGLECT"),
            tuple("medway|2019-03|" + CELL, Trace.Kind.RETRACTED, null),
            tuple("medway|2019-03|person:person-2b90", Trace.Kind.RETRACTED, null));
  }

  @Test
  void ofAWithdrawnPatrolAreOnEveryPageThatItWasOn() {
    Instant start = Instant.parse("2019-02-28T16:00:00Z");
    Signal withdrawn =
        new Signal.Retracted(
            origin("2019-03-02T09:00:00Z"), "p-1", null, List.of(HERE, NOWHERE), start);

    assertThat(traces(withdrawn))
        .extracting(e -> e.page().toString(), e -> e.trace().kind())
        .containsExactly(
            tuple("medway|2019-02|" + AT_HERE, Trace.Kind.RETRACTED),
            tuple("medway|2019-02|" + CELL, Trace.Kind.RETRACTED));
  }

  @Test
  void ofACameraStandOnItsPlaceAndCell() {
    Signal fault =
        new Signal.CameraChanged(
            origin("2019-02-11T08:00:00Z"), "17", "Camera 17", Signal.CameraState.FAULTY, HERE);

    assertThat(traces(fault))
        .extracting(e -> e.page().toString(), e -> e.trace().detail(), e -> e.trace().label())
        .containsExactly(
            tuple("medway|standing|" + AT_HERE, "FAULTY", "Camera 17"),
            tuple("medway|standing|" + CELL, "FAULTY", "Camera 17"));
  }

  private static List<PageEntry> traces(Signal signal) {
    return new Traces(Gazetteer.EMPTY, LONDON).of(signal);
  }

  private static Signal reported(String report, String incident, Place place, String at) {
    return new Signal.Reported(
        origin(at),
        report,
        incident,
        "PHONE",
        NOISE,
        place,
        Set.of(),
        List.of(
            new Involvement("person-7f3a", Role.VICTIM),
            new Involvement("person-22bc", Role.ALLEGED_PERPETRATOR),
            new Involvement("person-90aa", Role.WITNESS)),
        false);
  }

  private static Origin origin(String at) {
    SignalId id = new SignalId("/partnerships/medway/reports", "e-1");
    Instant instant = Instant.parse(at);
    return new Origin(
        id, "medway", "kent-police", instant, instant, Signal.Marking.OFFICIAL, false, Set.of());
  }

  private static Place place(String name, Point point, Precision precision) {
    return new Place(null, name, null, null, null, null, point, precision);
  }
}
