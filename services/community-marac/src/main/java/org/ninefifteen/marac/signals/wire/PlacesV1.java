package org.ninefifteen.marac.signals.wire;

import org.jspecify.annotations.Nullable;
import org.ninefifteen.marac.signals.model.Place;
import org.ninefifteen.marac.signals.model.Point;

/** The place that all events share. */
final class PlacesV1 {

  private PlacesV1() {}

  static Place place(Payload data) {
    return read(data.object("place"));
  }

  static @Nullable Place optionalPlace(Payload data) {
    Payload place = data.optionalObject("place");
    return place == null ? null : read(place);
  }

  private static Place read(Payload place) {
    return new Place(
        place.optionalText("placeId"),
        place.text("name"),
        place.optionalText("ward"),
        place.optionalText("estate"),
        place.optionalText("street"),
        place.optionalText("uprn"),
        point(place.optionalObject("point")),
        place.oneOf(Place.Precision.class, "precision"));
  }

  private static @Nullable Point point(@Nullable Payload point) {
    if (point == null) {
      return null;
    }
    try {
      return new Point(point.number("lat"), point.number("lon"));
    } catch (IllegalArgumentException e) {
      point.flaw("place.point is nowhere on earth");
      return null;
    }
  }
}
