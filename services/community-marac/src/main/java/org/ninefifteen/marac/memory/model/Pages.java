package org.ninefifteen.marac.memory.model;

import static org.ninefifteen.marac.memory.model.PageId.STANDING;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.marac.places.model.Cell;
import org.ninefifteen.marac.places.model.Gazetteer;
import org.ninefifteen.marac.signals.model.Place;
import org.ninefifteen.marac.signals.model.Signal.Origin;
import org.ninefifteen.marac.signals.model.SubjectKey;
import org.ninefifteen.marac.signals.model.Trace;

/** The pages of one signal while they are written. */
final class Pages {

  private final Origin origin;
  private final Instant happened;
  private final Gazetteer gazetteer;
  private final List<PageEntry> entries = new ArrayList<>();
  private String period;
  private @Nullable String label;

  private Pages(Origin origin, Instant happened, Gazetteer gazetteer, String period) {
    this.origin = origin;
    this.happened = happened;
    this.gazetteer = gazetteer;
    this.period = period;
  }

  static Pages of(Origin origin, Instant happened, Gazetteer gazetteer, ZoneId zone) {
    String month = YearMonth.from(happened.atZone(zone)).toString();
    return new Pages(origin, happened, gazetteer, month);
  }

  Pages standing() {
    period = STANDING;
    return this;
  }

  Pages labelled(String text) {
    label = text;
    return this;
  }

  Pages onPlace(Place place, Trace.Kind kind, String thing, @Nullable String detail) {
    Trace trace = trace(place, kind, thing, detail);
    gazetteer.keyOf(place).ifPresent(key -> write(period, key, trace, titleOf(place)));
    return this;
  }

  Pages inCell(Place place, Trace.Kind kind, String thing, @Nullable String detail) {
    gazetteer
        .pointOf(place)
        .ifPresent(at -> write(period, Cell.of(at), trace(place, kind, thing, detail), null));
    return this;
  }

  Pages onPerson(
      @Nullable String person,
      Place place,
      Trace.Kind kind,
      String thing,
      @Nullable String detail) {
    if (person != null) {
      SubjectKey key = new SubjectKey(SubjectKey.Kind.PERSON, person);
      write(period, key, trace(place, kind, thing, detail), null);
    }
    return this;
  }

  /** Links and withdrawals name no people: who reads a person's page looks the report up. */
  Pages onReport(Place place, Trace.Kind kind, String report, @Nullable String detail) {
    SubjectKey key = new SubjectKey(SubjectKey.Kind.REPORT, report);
    write(STANDING, key, trace(place, kind, report, detail), null);
    return this;
  }

  List<PageEntry> entries() {
    return List.copyOf(entries);
  }

  private void write(String when, SubjectKey subject, Trace trace, @Nullable String title) {
    PageId page = new PageId(origin.partnership(), when, subject);
    List<Trace> there = on(page);
    if (!there.contains(trace)) {
      entries.add(new PageEntry(page, there.size(), trace, title));
    }
  }

  private List<Trace> on(PageId page) {
    return entries.stream().filter(e -> e.page().equals(page)).map(PageEntry::trace).toList();
  }

  /** All readers of a page see its title: a name that only some may read must not become one. */
  private @Nullable String titleOf(Place place) {
    boolean isForAll = origin.audience().isEmpty() || gazetteer.knows(place);
    return isForAll ? gazetteer.titleOf(place) : null;
  }

  private Trace trace(Place place, Trace.Kind kind, String thing, @Nullable String detail) {
    return new Trace(
        origin.id(),
        kind,
        origin.agency(),
        happened,
        origin.recordedAt(),
        thing,
        detail,
        label,
        gazetteer.pointOf(place).orElse(null),
        origin.audience());
  }
}
