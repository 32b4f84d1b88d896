package org.ninefifteen.reports.imports.model;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.reports.imports.model.Reading.Bad;
import org.ninefifteen.reports.imports.model.Reading.Entry;
import org.ninefifteen.reports.imports.model.Reading.Location;
import org.ninefifteen.reports.imports.model.Reading.Outside;

/** Reads the rows of one file, in their order, and says of each what it is. */
public final class RowReader {

  private final Profile profile;
  private final Profile.Columns columns;
  private final Header header;
  private final RowIdentity identity;
  private final DateFormat dates;
  private final Scope scope;

  /**
   * What is wanted of the file.
   *
   * @param area the rows whose area starts like this; empty for all
   * @param now nothing in the file can have happened later
   */
  public record Scope(String area, ZoneId zone, Instant now) {}

  public RowReader(Profile profile, Header header, RowIdentity identity, Scope scope) {
    this.profile = profile;
    this.columns = profile.columns();
    this.header = header;
    this.identity = identity;
    this.dates = new DateFormat(profile.dates(), scope.zone());
    this.scope = scope;
  }

  public Reading read(Row row) {
    String id = identity.next(header.cell(row, columns.id()), row);
    if (!header.cell(row, columns.area()).startsWith(scope.area())) {
      return new Outside(row.line());
    }
    List<Fault> faults = new ArrayList<>();
    Optional<Instant> occurredAt = occurredAt(row, faults);
    Optional<Profile.Category> category = category(row, faults);
    Optional<String> place = filled(row, columns.place(), faults);
    Optional<Location> location = location(row, faults);
    if (!faults.isEmpty()) {
      return new Bad(row.line(), faults);
    }
    return new Entry(
        row.line(),
        id,
        occurredAt.orElseThrow(),
        place.orElseThrow(),
        ward(row),
        location.filter(known -> !profile.noLocation().contains(place.get())).orElse(null),
        category.orElseThrow());
  }

  private Optional<Instant> occurredAt(Row row, List<Fault> faults) {
    String column = columns.occurred();
    Optional<String> text = filled(row, column, faults);
    Optional<Instant> date = text.flatMap(dates::parse);
    if (text.isPresent() && date.isEmpty()) {
      faults.add(Fault.wrong(column, "must be a date like " + profile.dates().pattern()));
    }
    if (date.isPresent() && date.get().isAfter(scope.now())) {
      faults.add(new Fault(column, "in-the-future", "must not be in the future"));
    }
    return date;
  }

  private Optional<Profile.Category> category(Row row, List<Fault> faults) {
    Optional<String> name = filled(row, columns.category(), faults);
    Optional<Profile.Category> category = name.flatMap(profile::category);
    if (name.isPresent() && category.isEmpty()) {
      faults.add(new Fault(columns.category(), "unknown", "is no category of this profile"));
    }
    return category;
  }

  /** Both coordinates or none: half a point is a mistake, none is "No Location". */
  private Optional<Location> location(Row row, List<Fault> faults) {
    String north = header.cell(row, columns.latitude());
    String east = header.cell(row, columns.longitude());
    if (north.isEmpty() && east.isEmpty()) {
      return Optional.empty();
    }
    double lat = degrees(row, columns.latitude(), 90, faults);
    double lon = degrees(row, columns.longitude(), 180, faults);
    return Optional.of(new Location(lat, lon));
  }

  private double degrees(Row row, String column, int limit, List<Fault> faults) {
    double degrees =
        filled(row, column, faults).map(text -> number(text, column, faults)).orElse(0.0);
    if (!(Math.abs(degrees) <= limit)) {
      faults.add(new Fault(column, "out-of-range", "must be from -" + limit + " to " + limit));
    }
    return degrees;
  }

  private static double number(String text, String column, List<Fault> faults) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      faults.add(Fault.wrong(column, "must be a number of degrees"));
      return 0;
    }
  }

  private Optional<String> filled(Row row, String column, List<Fault> faults) {
    String text = header.cell(row, column);
    if (text.isEmpty()) {
      faults.add(Fault.missing(column));
    }
    return Optional.of(text).filter(filled -> !filled.isEmpty());
  }

  private @Nullable String ward(Row row) {
    String ward = header.cell(row, columns.ward());
    return ward.isEmpty() ? null : ward;
  }
}
