package org.ninefifteen.marac.memory.model;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.marac.places.model.Gazetteer;
import org.ninefifteen.marac.signals.model.Place;
import org.ninefifteen.marac.signals.model.Signal;
import org.ninefifteen.marac.signals.model.Signal.Role;
import org.ninefifteen.marac.signals.model.Trace.Kind;

/** What a signal leaves on which pages. It depends on the signal alone, so that pages commute. */
public final class Traces {

  private final Gazetteer gazetteer;
  private final ZoneId zone;

  /**
   * For one partnership.
   *
   * @param zone the partnership's, which decides the month
   */
  public Traces(Gazetteer gazetteer, ZoneId zone) {
    this.gazetteer = gazetteer;
    this.zone = zone;
  }

  /** The entries of the signal. */
  public List<PageEntry> of(Signal signal) {
    return switch (signal) {
      case Signal.Reported s -> reported(s);
      case Signal.ReportTriaged s ->
          pages(s).onPlace(s.place(), Kind.REPORT, s.report(), s.classification().kind()).entries();
      case Signal.ReportLinked s ->
          became(s, s.place(), Kind.REPORT_LINKED, s.report(), s.incident());
      case Signal.ReportWithdrawn s ->
          became(s, s.place(), Kind.REPORT_WITHDRAWN, s.report(), null);
      case Signal.CallOutRequested s ->
          pages(s).onPlace(s.place(), Kind.CALL_OUT, s.callOut(), s.reason()).entries();
      case Signal.CallOutAttended s ->
          visited(pages(s), List.of(s.place()), Kind.CALL_OUT_ATTENDED, s.callOut(), s.teams());
      case Signal.Patrolled s -> patrolled(s);
      case Signal.Contacted s -> contacted(s);
      case Signal.ContactCorrected s -> corrected(s);
      case Signal.Retracted s -> retracted(s);
      case Signal.CameraChanged s -> camera(s);
      case Signal.ReportAnswered s -> List.of();
      case Signal.CameraRated s -> List.of();
      case Signal.EstateAdvanced s -> List.of();
    };
  }

  private Pages pages(Signal signal) {
    return Pages.of(signal.origin(), signal.origin().occurredAt(), gazetteer, zone);
  }

  private List<PageEntry> reported(Signal.Reported s) {
    Pages pages = pages(s);
    if (!s.incident().equals(s.report())) {
      pages.labelled(s.incident());
    }
    pages.onPlace(s.place(), Kind.REPORT, s.report(), s.classification().kind());
    for (Signal.Involvement involved : s.people()) {
      if (involved.role() == Role.VICTIM || involved.role() == Role.ALLEGED_PERPETRATOR) {
        String role = involved.role().name();
        pages.onPerson(involved.person(), s.place(), Kind.REPORT, s.report(), role);
      }
    }
    return pages.entries();
  }

  private List<PageEntry> became(
      Signal signal, Place place, Kind kind, String report, @Nullable String detail) {
    return pages(signal)
        .onPlace(place, kind, report, detail)
        .onReport(place, kind, report, detail)
        .entries();
  }

  /** A patrol counts in the month in which it started. */
  private List<PageEntry> patrolled(Signal.Patrolled s) {
    Pages pages = Pages.of(s.origin(), s.start(), gazetteer, zone);
    return visited(pages, s.places(), Kind.PATROL, s.patrol(), s.teams());
  }

  private List<PageEntry> visited(
      Pages pages, List<Place> places, Kind kind, String thing, Set<String> teams) {
    for (Place place : places) {
      pages.onPlace(place, kind, thing, joined(teams)).inCell(place, kind, thing, joined(teams));
    }
    return pages.entries();
  }

  private List<PageEntry> contacted(Signal.Contacted s) {
    return pages(s)
        .onPlace(s.place(), Kind.CONTACT, s.contact(), joined(s.concerns()))
        .onPerson(s.person(), s.place(), Kind.CONTACT, s.contact(), joined(s.concerns()))
        .entries();
  }

  /** Where it was and is no more, it is retracted; where it still is, the last entry holds. */
  private List<PageEntry> corrected(Signal.ContactCorrected s) {
    List<PageEntry> now = contacted(s.now());
    Signal.Before was = s.was();
    if (was == null) {
      return now;
    }
    Set<PageId> kept = now.stream().map(PageEntry::page).collect(Collectors.toSet());
    List<PageEntry> left =
        retracted(
            new Signal.Retracted(
                s.origin(), s.now().contact(), was.person(), List.of(was.place()), was.at()));
    return Stream.concat(now.stream(), left.stream().filter(e -> !kept.contains(e.page())))
        .toList();
  }

  private List<PageEntry> retracted(Signal.Retracted s) {
    Pages pages = Pages.of(s.origin(), s.at(), gazetteer, zone);
    for (Place place : s.places()) {
      pages
          .onPlace(place, Kind.RETRACTED, s.thing(), null)
          .inCell(place, Kind.RETRACTED, s.thing(), null)
          .onPerson(s.person(), place, Kind.RETRACTED, s.thing(), null);
    }
    return pages.entries();
  }

  private List<PageEntry> camera(Signal.CameraChanged s) {
    return pages(s)
        .standing()
        .labelled(s.name())
        .onPlace(s.place(), Kind.CAMERA, s.camera(), s.state().name())
        .inCell(s.place(), Kind.CAMERA, s.camera(), s.state().name())
        .entries();
  }

  private static @Nullable String joined(Set<String> codes) {
    return codes.isEmpty() ? null : String.join(",", new TreeSet<>(codes));
  }
}
