package org.ninefifteen.patrols.model;

/** A point on the earth: WGS 84, decimal degrees. */
public record Point(double lat, double lon) {

  public Point {
    if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) {
      throw new IllegalArgumentException("Latitude and longitude are out of range.");
    }
  }
}
