package org.ninefifteen.cctv.pools;

import org.ninefifteen.cctv.cameras.model.Camera;
import org.ninefifteen.cctv.pools.model.PoolEvent;
import org.ninefifteen.cctv.pools.model.PoolEvent.CameraDeployed;
import org.ninefifteen.cctv.pools.model.PoolEvent.CameraRecovered;
import org.ninefifteen.cctv.wire.PlaceJson;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Deployments as they travel, version 1. Published names never change. */
final class PoolEventsV1 {

  private PoolEventsV1() {}

  static String name(PoolEvent event) {
    return switch (event) {
      case CameraDeployed e -> "camera-deployed.v1";
      case CameraRecovered e -> "camera-recovered.v1";
    };
  }

  static ObjectNode data(PoolEvent event, Camera camera) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("camera", camera.id()).put("name", camera.name()).put("pool", event.pool());
    json.set("place", PlaceJson.write(event.place()));
    return json;
  }
}
