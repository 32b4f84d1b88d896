package org.ninefifteen.marac.signals.wire;

import static org.ninefifteen.marac.signals.wire.PlacesV1.optionalPlace;
import static org.ninefifteen.marac.signals.wire.PlacesV1.place;

import java.util.Map;
import java.util.Objects;
import org.ninefifteen.marac.signals.model.Place;
import org.ninefifteen.marac.signals.model.Signal;
import org.ninefifteen.marac.signals.model.Signal.CameraState;
import org.ninefifteen.marac.signals.model.Signal.Origin;

/** The events of the CCTV inventory. */
final class CamerasV1 {

  static final Map<String, EventReader> EVENTS =
      Map.of(
          "camera-registered", CamerasV1::registered,
          "camera-installed", becomes(CameraState.INSTALLED),
          "camera-commissioned", becomes(CameraState.OPERATIONAL),
          "camera-faulted", becomes(CameraState.FAULTY),
          "camera-repaired", becomes(CameraState.OPERATIONAL),
          "camera-deployed", becomes(CameraState.OPERATIONAL),
          "camera-recovered", becomes(CameraState.RECOVERED),
          "camera-removed", becomes(CameraState.REMOVED),
          "camera-priority-rated", CamerasV1::rated,
          "estate-advanced", CamerasV1::advanced);

  private CamerasV1() {}

  private static Signal registered(Origin origin, Payload data) {
    return changed(origin, data, data.oneOf(CameraState.class, "state"));
  }

  private static EventReader becomes(CameraState state) {
    return (origin, data) -> changed(origin, data, state);
  }

  private static Signal changed(Origin origin, Payload data, CameraState state) {
    return new Signal.CameraChanged(
        origin, data.text("camera"), data.text("name"), state, place(data));
  }

  private static Signal rated(Origin origin, Payload data) {
    return new Signal.CameraRated(
        origin,
        data.text("camera"),
        data.text("name"),
        data.text("rag"),
        data.text("zone"),
        place(data));
  }

  private static Signal advanced(Origin origin, Payload data) {
    Place place = Objects.requireNonNullElseGet(optionalPlace(data), () -> named(data));
    return new Signal.EstateAdvanced(origin, data.text("estate"), data.text("stage"), place);
  }

  private static Place named(Payload data) {
    String name = data.text("name");
    return new Place(null, name, null, name, null, null, null, Place.Precision.AREA);
  }
}
