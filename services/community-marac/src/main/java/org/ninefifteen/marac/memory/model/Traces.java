package org.ninefifteen.marac.memory.model;

import static org.ninefifteen.marac.memory.model.PageId.STANDING;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.marac.places.model.Cell;
import org.ninefifteen.marac.places.model.Gazetteer;
import org.ninefifteen.marac.signals.model.Place;
import org.ninefifteen.marac.signals.model.Signal;
import org.ninefifteen.marac.signals.model.Signal.Origin;
import org.ninefifteen.marac.signals.model.Signal.Role;
import org.ninefifteen.marac.signals.model.SubjectKey;
import org.ninefifteen.marac.signals.model.SubjectKey.Kind;
import org.ninefifteen.marac.signals.model.Trace;

/** What a signal leaves on which pages. It depends on the signal alone, so that pages commute. */
public final class Traces {

  private final Origin origin;
  private final Gazetteer gazetteer;
  private final Instant happened;
  private final String month;
  private final List<PageEntry> entries = new ArrayList<>();

  private Traces(Signal signal, Gazetteer gazetteer, ZoneId zone) {
    this.origin = signal.origin();
    this.gazetteer = gazetteer;
    this.happened = happened(signal);
    this.month = YearMonth.from(happened.atZone(zone)).toString();
  }

  /** The entries of the signal, at most one page entry for each equal trace. */
  public static List<PageEntry> of(Signal signal, Gazetteer gazetteer, ZoneId zone) {
    Traces traces = new Traces(signal, gazetteer, zone);
    traces.leave(signal);
    return List.copyOf(traces.entries);
  }

  /** A patrol counts in the month in which it started. */
  private static Instant happened(Signal signal) {
    return signal instanceof Signal.Patrolled patrol
        ? patrol.start()
        : signal.origin().occurredAt();
  }

  private void leave(Signal signal) {
    switch (signal) {
      case Signal.Reported s -> reported(s);
      case Signal.ReportTriaged s ->
          atPlace(s.place(), Trace.Kind.REPORT, s.report(), s.classification().kind(), null);
      case Signal.ReportLinked s ->
          became(s.place(), Trace.Kind.REPORT_LINKED, s.report(), s.incident());
      case Signal.ReportWithdrawn s ->
          became(s.place(), Trace.Kind.REPORT_WITHDRAWN, s.report(), null);
      case Signal.CallOutRequested s ->
          atPlace(s.place(), Trace.Kind.CALL_OUT, s.callOut(), s.reason(), null);
      case Signal.CallOutAttended s ->
          visited(s.place(), Trace.Kind.CALL_OUT_ATTENDED, s.callOut(), s.teams());
      case Signal.Patrolled s ->
          s.places().forEach(p -> visited(p, Trace.Kind.PATROL, s.patrol(), s.teams()));
      case Signal.Contacted s -> contacted(s);
      case Signal.CameraChanged s -> camera(s);
      case Signal.ReportAnswered s -> {}
      case Signal.CameraRated s -> {}
      case Signal.EstateAdvanced s -> {}
    }
  }

  private void reported(Signal.Reported s) {
    String kind = s.classification().kind();
    String incident = s.incident().equals(s.report()) ? null : s.incident();
    atPlace(s.place(), Trace.Kind.REPORT, s.report(), kind, incident);
    for (Signal.Involvement involved : s.people()) {
      if (involved.role() == Role.VICTIM || involved.role() == Role.ALLEGED_PERPETRATOR) {
        Trace trace =
            trace(Trace.Kind.REPORT, s.report(), involved.role().name(), incident, s.place());
        write(month, new SubjectKey(Kind.PERSON, involved.person()), trace);
      }
    }
  }

  /** Links and withdrawals name no people: who reads a person's page looks the report up. */
  private void became(Place place, Trace.Kind kind, String report, @Nullable String detail) {
    atPlace(place, kind, report, detail, null);
    write(STANDING, new SubjectKey(Kind.REPORT, report), trace(kind, report, detail, null, place));
  }

  private void visited(Place place, Trace.Kind kind, String thing, Set<String> teams) {
    String detail = joined(teams);
    atPlace(place, kind, thing, detail, null);
    inCell(month, place, trace(kind, thing, detail, null, place));
  }

  private void contacted(Signal.Contacted s) {
    String concerns = joined(s.concerns());
    atPlace(s.place(), Trace.Kind.CONTACT, s.contact(), concerns, null);
    if (s.person() != null) {
      Trace trace = trace(Trace.Kind.CONTACT, s.contact(), concerns, null, s.place());
      write(month, new SubjectKey(Kind.PERSON, s.person()), trace);
    }
  }

  private void camera(Signal.CameraChanged s) {
    Trace trace = trace(Trace.Kind.CAMERA, s.camera(), s.state().name(), s.name(), s.place());
    gazetteer.keyOf(s.place()).ifPresent(key -> write(STANDING, key, trace));
    inCell(STANDING, s.place(), trace);
  }

  private void atPlace(
      Place place, Trace.Kind kind, String thing, @Nullable String detail, @Nullable String label) {
    gazetteer
        .keyOf(place)
        .ifPresent(key -> write(month, key, trace(kind, thing, detail, label, place)));
  }

  private void inCell(String period, Place place, Trace trace) {
    gazetteer.pointOf(place).ifPresent(point -> write(period, Cell.of(point), trace));
  }

  private void write(String period, SubjectKey subject, Trace trace) {
    PageId page = new PageId(origin.partnership(), period, subject);
    List<Trace> there = on(page);
    if (!there.contains(trace)) {
      entries.add(new PageEntry(page, there.size(), trace));
    }
  }

  private List<Trace> on(PageId page) {
    return entries.stream().filter(e -> e.page().equals(page)).map(PageEntry::trace).toList();
  }

  private Trace trace(
      Trace.Kind kind, String thing, @Nullable String detail, @Nullable String label, Place place) {
    return new Trace(
        origin.id(),
        kind,
        origin.agency(),
        happened,
        origin.recordedAt(),
        thing,
        detail,
        label,
        gazetteer.pointOf(place).orElse(null));
  }

  private static @Nullable String joined(Set<String> codes) {
    return codes.isEmpty() ? null : String.join(",", new TreeSet<>(codes));
  }
}
