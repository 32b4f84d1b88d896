package org.ninefifteen.marac.memory;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.marac.signals.model.Place;
import org.ninefifteen.marac.signals.model.Point;

/** The parts that documents share. What is absent or empty takes no room. */
final class Fields {

  private Fields() {}

  static void put(Document document, String field, @Nullable Object value) {
    boolean isEmpty = value instanceof Collection<?> many && many.isEmpty();
    if (value != null && !isEmpty) {
      document.append(field, value);
    }
  }

  /** In order, so that the same signal is the same document. */
  static void putCodes(Document document, String field, Set<String> codes) {
    put(document, field, codes.isEmpty() ? null : List.copyOf(new TreeSet<>(codes)));
  }

  static Set<String> codes(Document document, String field) {
    return Set.copyOf(list(document, field, String.class, Function.identity()));
  }

  static <S, T> List<T> list(Document document, String field, Class<S> of, Function<S, T> as) {
    return document.getList(field, of, List.of()).stream().map(as).toList();
  }

  static Document place(Place place) {
    Document document = new Document("name", place.name());
    put(document, "id", place.id());
    put(document, "ward", place.ward());
    put(document, "estate", place.estate());
    put(document, "street", place.street());
    put(document, "uprn", place.uprn());
    put(document, "point", point(place.point()));
    return document.append("precision", place.precision().name());
  }

  static Place place(Document document) {
    return new Place(
        document.getString("id"),
        document.getString("name"),
        document.getString("ward"),
        document.getString("estate"),
        document.getString("street"),
        document.getString("uprn"),
        point(document.getList("point", Double.class)),
        Place.Precision.valueOf(document.getString("precision")));
  }

  static @Nullable List<Double> point(@Nullable Point point) {
    return point == null ? null : List.of(point.lat(), point.lon());
  }

  static @Nullable Point point(@Nullable List<Double> latLon) {
    return latLon == null ? null : new Point(latLon.get(0), latLon.get(1));
  }
}
