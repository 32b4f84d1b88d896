package org.ninefifteen.marac.agenda.model.matters;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.marac.agenda.model.matters.Subject.Kind;
import org.ninefifteen.marac.model.Feed;
import org.ninefifteen.marac.places.model.Gazetteer;
import org.ninefifteen.marac.signals.model.Place;
import org.ninefifteen.marac.signals.model.Signal;
import org.ninefifteen.marac.signals.model.Signal.Role;
import org.ninefifteen.marac.signals.model.SubjectKey;

/**
 * Finds what a new thing is about: its place; without a usable place its person; without either,
 * itself alone. One thing has one subject, so that a report with a place and a victim is one item.
 */
record Subjects(Gazetteer gazetteer) {

  private static final String NOWHERE = "place not known";

  Subject of(Incident incident) {
    return firstPlaced(incident.places())
        .or(() -> incident.people(Role.VICTIM).stream().findFirst().map(Subjects::person))
        .orElseGet(() -> alone("incident:" + incident.id()));
  }

  /** A patrol's stops are so many subjects; reports belong to incidents; all else has one. */
  List<Subject> ofOther(Signal signal) {
    return switch (signal) {
      case Signal.CallOutRequested s -> List.of(at(s.place(), null, "call-out:" + s.callOut()));
      case Signal.CallOutAttended s -> List.of(at(s.place(), null, "call-out:" + s.callOut()));
      case Signal.Contacted s -> List.of(contact(s));
      case Signal.ContactCorrected s -> List.of(contact(s.now()));
      case Signal.Retracted s -> List.of(alone("retracted:" + s.thing()));
      case Signal.Patrolled s -> stops(s);
      case Signal.CameraChanged s -> List.of(camera(s.camera(), s.name(), s.place()));
      case Signal.CameraRated s -> List.of(camera(s.camera(), s.name(), s.place()));
      case Signal.EstateAdvanced s ->
          List.of(asset(Kind.ESTATE, "estate:" + s.estate(), s.place(), s.place().name()));
      case Signal.Reported s -> List.of();
      case Signal.ReportTriaged s -> List.of();
      case Signal.ReportLinked s -> List.of();
      case Signal.ReportAnswered s -> List.of();
      case Signal.ReportWithdrawn s -> List.of();
    };
  }

  static Subject feed(Feed feed) {
    return new Subject(Kind.FEED, "feed:" + feed.agency(), feed.name(), null, null);
  }

  static List<Place> placesOf(Signal signal) {
    return switch (signal) {
      case Signal.Reported s -> List.of(s.place());
      case Signal.ReportTriaged s -> List.of(s.place());
      case Signal.ReportLinked s -> List.of(s.place());
      case Signal.ReportAnswered s -> List.of(s.place());
      case Signal.ReportWithdrawn s -> List.of(s.place());
      case Signal.CallOutRequested s -> List.of(s.place());
      case Signal.CallOutAttended s -> List.of(s.place());
      case Signal.Patrolled s -> s.places();
      case Signal.Contacted s -> List.of(s.place());
      case Signal.ContactCorrected s -> List.of(s.now().place());
      case Signal.Retracted s -> s.places();
      case Signal.CameraChanged s -> List.of(s.place());
      case Signal.CameraRated s -> List.of(s.place());
      case Signal.EstateAdvanced s -> List.of(s.place());
    };
  }

  private Subject contact(Signal.Contacted contact) {
    return at(contact.place(), contact.person(), "contact:" + contact.contact());
  }

  private List<Subject> stops(Signal.Patrolled patrol) {
    List<Subject> stops = patrol.places().stream().flatMap(p -> placed(p).stream()).toList();
    return stops.isEmpty() ? List.of(alone("patrol:" + patrol.patrol())) : stops;
  }

  private Subject at(Place place, @Nullable String person, String otherwise) {
    return placed(place)
        .or(() -> Optional.ofNullable(person).map(Subjects::person))
        .orElseGet(() -> alone(otherwise));
  }

  private Optional<Subject> firstPlaced(Stream<Place> places) {
    return places.flatMap(p -> placed(p).stream()).findFirst();
  }

  private Optional<Subject> placed(Place place) {
    return gazetteer
        .keyOf(place)
        .map(key -> asset(Kind.PLACE, key.toString(), place, gazetteer.titleOf(place)));
  }

  private Subject camera(String camera, String name, Place place) {
    String where = gazetteer.keyOf(place).isPresent() ? ", " + gazetteer.titleOf(place) : "";
    return asset(Kind.CAMERA, "camera:" + camera, place, name + where);
  }

  private Subject asset(Kind kind, String key, Place place, String name) {
    return new Subject(kind, key, name, place.ward(), gazetteer.pointOf(place).orElse(null));
  }

  private static Subject person(String person) {
    String key = new SubjectKey(SubjectKey.Kind.PERSON, person).toString();
    return new Subject(Kind.PERSON, key, NOWHERE, null, null);
  }

  private static Subject alone(String key) {
    return new Subject(Kind.ALONE, key, NOWHERE, null, null);
  }
}
