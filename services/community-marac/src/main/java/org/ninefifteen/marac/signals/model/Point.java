package org.ninefifteen.marac.signals.model;

/** A point on the earth: WGS 84, decimal degrees. */
public record Point(double lat, double lon) {

  private static final double METRES_A_DEGREE = 111_320;

  public Point {
    if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) {
      throw new IllegalArgumentException("Latitude and longitude are out of range.");
    }
  }

  /** The distance in metres, on a plane: right to a centimetre within a kilometre. */
  public double metresTo(Point other) {
    double north = (lat - other.lat) * METRES_A_DEGREE;
    double east = (lon - other.lon) * METRES_A_DEGREE * Math.cos(Math.toRadians(lat));
    return Math.hypot(north, east);
  }
}
