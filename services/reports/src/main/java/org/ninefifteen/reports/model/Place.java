package org.ninefifteen.reports.model;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where it happened, as well as the reporter knew.
 *
 * @param placeId in the partnership's gazetteer
 * @param name what people call it; not an identity
 * @param uprn Unique Property Reference Number
 */
public record Place(
    @Nullable String placeId,
    String name,
    @Nullable String ward,
    @Nullable String estate,
    @Nullable String street,
    @Nullable String uprn,
    @Nullable Point point,
    Precision precision) {

  public static final Pattern UPRN = Pattern.compile("\\d{1,12}");
  public static final String NO_UPRN = "A UPRN has one to twelve digits.";

  /** How well the place is known; {@code UNKNOWN} is a placeholder such as "No Location". */
  public enum Precision {
    EXACT,
    STREET,
    AREA,
    UNKNOWN
  }

  /** WGS 84, decimal degrees. */
  public record Point(double lat, double lon) {

    public Point {
      if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) {
        throw new IllegalArgumentException("Latitude and longitude are out of range.");
      }
    }
  }

  public Place {
    if (name.isBlank()) {
      throw new IllegalArgumentException("A place needs a name.");
    }
    if (uprn != null && !UPRN.matcher(uprn).matches()) {
      throw new IllegalArgumentException(NO_UPRN);
    }
  }
}
