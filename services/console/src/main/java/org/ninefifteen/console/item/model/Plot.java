package org.ninefifteen.console.item.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.console.item.model.Sheet.Scale;
import org.ninefifteen.console.marac.model.Item;
import org.ninefifteen.console.marac.model.Item.Point;

/**
 * The items that have a point, laid out on a sheet, north up: it needs no tiles, and so tells
 * nobody which places are looked at.
 *
 * @param key the same in words, for whoever cannot see the sheet
 */
public record Plot(List<Dot> dots, Scale scale, List<Key> key) {

  /** "1", "Cuckooing, Mayford Estate", "in the north-west". */
  public record Key(int rank, String title, String where) {}

  /** Items whose places cannot be told apart on the sheet share a dot, "1, 4". */
  public record Dot(int x, int y, String ranks) {

    boolean covers(Dot other) {
      return Math.hypot(x - other.x, y - other.y) < 26;
    }

    Dot and(Dot other) {
      return new Dot(x, y, ranks + ", " + other.ranks);
    }

    /** Half the width of its pill. */
    public int reach() {
      return 9 + 4 * ranks.length();
    }
  }

  /** One place alone has no layout to show. */
  public static @Nullable Plot of(List<Item> items) {
    List<Placed> placed = items.stream().flatMap(Plot::placed).toList();
    List<Point> points = placed.stream().map(Placed::point).distinct().toList();
    if (points.size() < 2) {
      return null;
    }
    Sheet sheet = Sheet.around(points);
    return new Plot(dots(placed, sheet), sheet.scale(), keys(placed, sheet));
  }

  private record Placed(int rank, String title, Point point) {}

  private static Stream<Placed> placed(Item item) {
    Item.Place place = item.place();
    return place == null || place.point() == null
        ? Stream.empty()
        : Stream.of(new Placed(item.rank(), item.title(), place.point()));
  }

  private static List<Dot> dots(List<Placed> placed, Sheet sheet) {
    List<Dot> dots = new ArrayList<>();
    for (Placed each : placed) {
      Dot dot =
          new Dot(sheet.x(each.point()), sheet.y(each.point()), Integer.toString(each.rank()));
      int under = under(dot, dots);
      if (under < 0) {
        dots.add(dot);
      } else {
        dots.set(under, dots.get(under).and(dot));
      }
    }
    return List.copyOf(dots);
  }

  private static int under(Dot dot, List<Dot> dots) {
    for (int i = 0; i < dots.size(); i++) {
      if (dots.get(i).covers(dot)) {
        return i;
      }
    }
    return -1;
  }

  private static List<Key> keys(List<Placed> placed, Sheet sheet) {
    return placed.stream()
        .map(each -> new Key(each.rank(), each.title(), sheet.where(each.point())))
        .toList();
  }
}
