package org.ninefifteen.console.item.model;

import java.util.List;
import java.util.stream.DoubleStream;
import org.ninefifteen.console.marac.model.Item.Point;
import org.ninefifteen.console.words.model.Amounts;

/**
 * A flat sheet of {@value #WIDTH} by {@value #HEIGHT} around some points; at the size of a borough
 * the earth is flat enough.
 */
record Sheet(double lat, double lon, double metresAUnit) {

  static final int WIDTH = 400;
  static final int HEIGHT = 240;
  private static final int MARGIN = 36;
  private static final double METRES_A_DEGREE = 111_320;

  /** The bar under the sheet: its length in units, and "500 metres". */
  public record Scale(int length, String words) {}

  static Sheet around(List<Point> points) {
    double south = lats(points).min().orElseThrow();
    double north = lats(points).max().orElseThrow();
    double west = lons(points).min().orElseThrow();
    double east = lons(points).max().orElseThrow();
    Sheet middle = new Sheet((south + north) / 2, (west + east) / 2, 1);
    double across = middle.east(new Point(south, east)) - middle.east(new Point(south, west));
    double along = (north - south) * METRES_A_DEGREE;
    double metres = Math.max(across / (WIDTH - 2 * MARGIN), along / (HEIGHT - 2 * MARGIN));
    // Two doors of one house must not fill the sheet like two ends of the town.
    return new Sheet(middle.lat, middle.lon, Math.max(metres, 1));
  }

  int x(Point point) {
    return (int) Math.round(WIDTH / 2.0 + east(point) / metresAUnit);
  }

  int y(Point point) {
    return (int) Math.round(HEIGHT / 2.0 - north(point) / metresAUnit);
  }

  String where(Point point) {
    String alongside = third(y(point), HEIGHT, "north", "south");
    String across = third(x(point), WIDTH, "west", "east");
    String direction = alongside + (alongside.isEmpty() || across.isEmpty() ? "" : "-") + across;
    return direction.isEmpty() ? "in the middle" : "in the " + direction;
  }

  Scale scale() {
    double most = metresAUnit * WIDTH / 4;
    double ten = Math.pow(10, Math.floor(Math.log10(most)));
    double metres = most >= 5 * ten ? 5 * ten : most >= 2 * ten ? 2 * ten : ten;
    return new Scale((int) Math.round(metres / metresAUnit), words(Math.round(metres)));
  }

  private static String words(long metres) {
    return metres < 1000
        ? Amounts.of(metres, "metre", "metres")
        : Amounts.of(metres / 1000, "kilometre", "kilometres");
  }

  private static String third(int at, int of, String first, String last) {
    return at < of / 3 ? first : at > of * 2 / 3 ? last : "";
  }

  private double east(Point point) {
    return (point.lon() - lon) * METRES_A_DEGREE * Math.cos(Math.toRadians(lat));
  }

  private double north(Point point) {
    return (point.lat() - lat) * METRES_A_DEGREE;
  }

  private static DoubleStream lats(List<Point> points) {
    return points.stream().mapToDouble(Point::lat);
  }

  private static DoubleStream lons(List<Point> points) {
    return points.stream().mapToDouble(Point::lon);
  }
}
