package org.ninefifteen.cctv.wire;

import org.jspecify.annotations.Nullable;
import org.ninefifteen.cctv.places.model.Place;
import org.ninefifteen.cctv.places.model.Place.Point;
import org.ninefifteen.kit.problem.Fields;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A place. */
public final class PlaceJson {

  private PlaceJson() {}

  public static Place read(Fields place) {
    return read(place, place.optionalObject("point", PlaceJson::point));
  }

  /** A place that a camera watches: how far away something is can be told. */
  public static Place readWithPoint(Fields place) {
    return read(place, place.object("point", PlaceJson::point));
  }

  private static Place read(Fields place, @Nullable Point point) {
    String placeId = place.optionalText("placeId");
    String name = place.text("name");
    String ward = place.optionalText("ward");
    String estate = place.optionalText("estate");
    String street = place.optionalText("street");
    String uprn = uprn(place);
    Place.Precision precision = place.choice("precision", Place.Precision.class);
    return place.into(() -> new Place(placeId, name, ward, estate, street, uprn, point, precision));
  }

  private static @Nullable String uprn(Fields place) {
    String uprn = place.optionalText("uprn");
    if (uprn != null && !uprn.matches("\\d{1,12}")) {
      place.fault("uprn", "invalid", "A UPRN is 1 to 12 digits.");
    }
    return uprn;
  }

  private static Point point(Fields point) {
    Double lat = point.decimal("lat", -90, 90);
    Double lon = point.decimal("lon", -180, 180);
    return point.into(() -> new Point(lat, lon));
  }

  public static ObjectNode write(Place place) {
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
