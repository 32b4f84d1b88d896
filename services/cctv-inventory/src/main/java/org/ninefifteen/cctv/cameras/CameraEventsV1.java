package org.ninefifteen.cctv.cameras;

import org.ninefifteen.cctv.cameras.model.Camera;
import org.ninefifteen.cctv.cameras.model.CameraEvent;
import org.ninefifteen.cctv.cameras.model.CameraEvent.CameraCommissioned;
import org.ninefifteen.cctv.cameras.model.CameraEvent.CameraFaulted;
import org.ninefifteen.cctv.cameras.model.CameraEvent.CameraInstalled;
import org.ninefifteen.cctv.cameras.model.CameraEvent.CameraPriorityRated;
import org.ninefifteen.cctv.cameras.model.CameraEvent.CameraRegistered;
import org.ninefifteen.cctv.cameras.model.CameraEvent.CameraRemoved;
import org.ninefifteen.cctv.cameras.model.CameraEvent.CameraRepaired;
import org.ninefifteen.cctv.places.model.Place;
import org.ninefifteen.cctv.wire.PlaceJson;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Camera events as they travel, version 1. Published names never change. */
final class CameraEventsV1 {

  private CameraEventsV1() {}

  static String name(CameraEvent event) {
    return switch (event) {
      case CameraRegistered e -> "camera-registered.v1";
      case CameraInstalled e -> "camera-installed.v1";
      case CameraCommissioned e -> "camera-commissioned.v1";
      case CameraFaulted e -> "camera-faulted.v1";
      case CameraRepaired e -> "camera-repaired.v1";
      case CameraPriorityRated e -> "camera-priority-rated.v1";
      case CameraRemoved e -> "camera-removed.v1";
    };
  }

  /**
   * The payload.
   *
   * @param camera after the event
   * @param watched what it watches; its pool's placeholder while it is in there
   */
  static ObjectNode data(CameraEvent event, Camera camera, Place watched) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("camera", camera.id()).put("name", camera.name());
    json.set("place", PlaceJson.write(watched));
    switch (event) {
      case CameraRegistered e -> describe(json, camera);
      case CameraFaulted e -> json.put("since", e.at().toString());
      case CameraPriorityRated e ->
          json.put("rag", e.priority().rag().name()).put("zone", e.priority().zone().name());
      case CameraInstalled e -> {}
      case CameraCommissioned e -> {}
      case CameraRepaired e -> {}
      case CameraRemoved e -> {}
    }
    return json;
  }

  private static void describe(ObjectNode json, Camera camera) {
    json.put("kind", camera.home().kind().name()).put("state", camera.state().name());
    if (camera.highDefinition() != null) {
      json.put("highDefinition", camera.highDefinition());
    }
  }
}
