package org.ninefifteen.reports.imports.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.reports.model.Place;
import org.ninefifteen.reports.model.Place.Point;
import org.ninefifteen.reports.model.Place.Precision;

/** Reads where a row was. */
final class PlaceReader {

  private final Profile profile;
  private final Profile.Columns columns;
  private final Header header;

  PlaceReader(Profile profile, Header header) {
    this.profile = profile;
    this.columns = profile.columns();
    this.header = header;
  }

  /** A name such as "On or near Parking Area" is no place: without a point it is unknown. */
  Optional<Place> read(Row row, List<Fault> faults) {
    Optional<String> name = header.filled(row, columns.place(), faults);
    Optional<Point> point = point(row, faults);
    return name.map(
        text -> place(row, text, profile.noLocation().contains(text) ? null : point.orElse(null)));
  }

  private Place place(Row row, String name, @Nullable Point point) {
    String ward = header.cell(row, columns.ward());
    Precision precision = point == null ? Precision.UNKNOWN : profile.precision();
    return new Place(null, name, ward.isEmpty() ? null : ward, null, null, null, point, precision);
  }

  /** Both coordinates or none: half a point is a mistake, none is "No Location". */
  private Optional<Point> point(Row row, List<Fault> faults) {
    String north = header.cell(row, columns.latitude());
    String east = header.cell(row, columns.longitude());
    if (north.isEmpty() && east.isEmpty()) {
      return Optional.empty();
    }
    Optional<Double> lat = degrees(row, columns.latitude(), 90, faults);
    Optional<Double> lon = degrees(row, columns.longitude(), 180, faults);
    return lat.flatMap(known -> lon.map(also -> new Point(known, also)));
  }

  private Optional<Double> degrees(Row row, String column, int limit, List<Fault> faults) {
    Optional<Double> degrees =
        header.filled(row, column, faults).flatMap(text -> number(text, column, faults));
    if (degrees.isPresent() && !(Math.abs(degrees.get()) <= limit)) {
      faults.add(new Fault(column, "out-of-range", "must be from -" + limit + " to " + limit));
      return Optional.empty();
    }
    return degrees;
  }

  private static Optional<Double> number(String text, String column, List<Fault> faults) {
    try {
      return Optional.of(new BigDecimal(text).doubleValue());
    } catch (NumberFormatException e) {
      faults.add(Fault.wrong(column, "must be a number of degrees"));
      return Optional.empty();
    }
  }
}
