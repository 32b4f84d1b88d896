package org.ninefifteen.cctv.places.model;

import org.jspecify.annotations.Nullable;

/**
 * Where a camera or an estate is.
 *
 * @param placeId id in the partnership's gazetteer
 * @param name what to call it on the call; not an identity
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

  public Place {
    if (name.isBlank()) {
      throw new IllegalArgumentException("A place needs a name.");
    }
  }

  /** How well the place is known; {@code UNKNOWN} is a placeholder. */
  public enum Precision {
    EXACT,
    STREET,
    AREA,
    UNKNOWN
  }

  /** A point on the earth: WGS 84, decimal degrees. */
  public record Point(double lat, double lon) {
    public Point {
      if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) {
        throw new IllegalArgumentException("Latitude and longitude are out of range.");
      }
    }
  }

  /** What is known of the place is no more than what to call it. */
  public static Place placeholder(String name) {
    return new Place(null, name, null, null, null, null, null, Precision.UNKNOWN);
  }

  public boolean hasPoint() {
    return point != null;
  }
}
