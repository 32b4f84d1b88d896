package org.ninefifteen.contacts;

import org.jspecify.annotations.Nullable;
import org.ninefifteen.contacts.model.Place;
import org.ninefifteen.contacts.model.Place.Precision;
import org.ninefifteen.contacts.model.Point;
import org.ninefifteen.kit.problem.Fields;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A place. */
final class PlaceJson {

  private PlaceJson() {}

  static Place read(Fields place) {
    String placeId = place.optionalText("placeId");
    String name = place.text("name");
    String ward = place.optionalText("ward");
    String estate = place.optionalText("estate");
    String street = place.optionalText("street");
    String uprn = place.optionalText("uprn");
    Point point = place.optionalObject("point", PlaceJson::point);
    Precision said = place.optionalChoice("precision", Precision.class);
    Precision precision = said == null ? precision(uprn, point, street) : said;
    return place.into(() -> new Place(placeId, name, ward, estate, street, uprn, point, precision));
  }

  /** What the details that were given speak for, where nobody says. */
  private static Precision precision(
      @Nullable String uprn, @Nullable Point point, @Nullable String street) {
    if (uprn != null || point != null) {
      return Precision.EXACT;
    }
    return street == null ? Precision.AREA : Precision.STREET;
  }

  private static Point point(Fields point) {
    Double lat = point.decimal("lat", -90, 90);
    Double lon = point.decimal("lon", -180, 180);
    return point.into(() -> new Point(lat, lon));
  }

  static ObjectNode write(Place place) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    put(json, "placeId", place.placeId());
    json.put("name", place.name());
    put(json, "ward", place.ward());
    put(json, "estate", place.estate());
    put(json, "street", place.street());
    put(json, "uprn", place.uprn());
    Point point = place.point();
    if (point != null) {
      json.putObject("point").put("lat", point.lat()).put("lon", point.lon());
    }
    return json.put("precision", place.precision().name());
  }

  private static void put(ObjectNode json, String name, @Nullable String value) {
    if (value != null) {
      json.put(name, value);
    }
  }
}
