package org.ninefifteen.marac.places.model;

import java.util.LinkedHashSet;
import java.util.Set;
import org.ninefifteen.marac.signals.model.Point;
import org.ninefifteen.marac.signals.model.SubjectKey;
import org.ninefifteen.marac.signals.model.SubjectKey.Kind;

/** Cuts the map into cells of half a kilometre, so that what is near is found by name alone. */
public final class Cell {

  private static final double ROW_DEGREES = 0.0045;
  private static final double WIDEST_METRES = 1_000;

  /** Less than any degree of latitude measures: a circle may touch a cell more, never one less. */
  private static final double METRES_A_DEGREE = 110_000;

  private Cell() {}

  /** The cell that the point lies in. */
  public static SubjectKey of(Point point) {
    int row = row(point.lat());
    return key(row, column(row, point.lon()));
  }

  /** The cells that a circle may touch: one to four for the distances of a camera's view. */
  public static Set<SubjectKey> around(Point point, double metres) {
    if (!(metres >= 0 && metres <= WIDEST_METRES)) {
      throw new IllegalArgumentException("A circle of cells measures a kilometre at most.");
    }
    double north = metres / METRES_A_DEGREE;
    double east = north / cosine(Math.abs(point.lat()) + north);
    Set<SubjectKey> cells = new LinkedHashSet<>();
    for (int row = row(point.lat() - north); row <= row(point.lat() + north); row++) {
      int last = column(row, point.lon() + east);
      for (int column = column(row, point.lon() - east); column <= last; column++) {
        cells.add(key(row, column));
      }
    }
    return cells;
  }

  private static int row(double lat) {
    return (int) Math.floor(lat / ROW_DEGREES);
  }

  /** Columns are as wide as rows are high, so that a cell is square wherever the partnership is. */
  private static int column(int row, double lon) {
    double width = ROW_DEGREES / cosine((row + 0.5) * ROW_DEGREES);
    return (int) Math.floor(lon / width);
  }

  private static double cosine(double lat) {
    return Math.max(0.01, Math.cos(Math.toRadians(lat)));
  }

  private static SubjectKey key(int row, int column) {
    return new SubjectKey(Kind.CELL, row + "," + column);
  }
}
