package org.ninefifteen.reports.events;

import org.jspecify.annotations.Nullable;
import org.ninefifteen.reports.model.Place;
import tools.jackson.databind.node.ObjectNode;

/** The place that all events share, as version 1 writes it. */
final class PlaceV1 {

  private PlaceV1() {}

  static void write(ObjectNode json, Place place) {
    put(json, "placeId", place.placeId());
    json.put("name", place.name());
    put(json, "ward", place.ward());
    put(json, "estate", place.estate());
    put(json, "street", place.street());
    put(json, "uprn", place.uprn());
    if (place.point() != null) {
      json.putObject("point").put("lat", place.point().lat()).put("lon", place.point().lon());
    }
    json.put("precision", place.precision().name());
  }

  private static void put(ObjectNode json, String name, @Nullable String value) {
    if (value != null) {
      json.put(name, value);
    }
  }
}
