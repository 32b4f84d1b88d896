package org.ninefifteen.cctv.estates;

import org.ninefifteen.cctv.estates.model.Estate;
import org.ninefifteen.cctv.wire.PlaceJson;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Estates as they travel, version 1. Published names never change. Being entered, advanced or
 * corrected is one event: the estate stands at this stage now.
 */
final class EstateEventsV1 {

  static final String ADVANCED = "estate-advanced.v1";

  private EstateEventsV1() {}

  /** After what happened. */
  static ObjectNode data(Estate estate) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("estate", estate.id()).put("name", estate.name());
    json.put("stage", estate.stage().name());
    if (estate.place() != null) {
      json.set("place", PlaceJson.write(estate.place()));
    }
    return json;
  }
}
