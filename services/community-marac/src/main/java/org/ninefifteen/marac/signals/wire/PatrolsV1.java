package org.ninefifteen.marac.signals.wire;

import static org.ninefifteen.marac.signals.wire.PlacesV1.place;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ninefifteen.marac.signals.model.Place;
import org.ninefifteen.marac.signals.model.Signal;
import org.ninefifteen.marac.signals.model.Signal.Origin;

/** The events of the patrols service. */
final class PatrolsV1 {

  static final Map<String, EventReader> EVENTS =
      Map.of(
          "call-out-requested", PatrolsV1::requested,
          "call-out-attended", PatrolsV1::attended,
          "call-out-cancelled", PatrolsV1::cancelled,
          "patrol-logged", PatrolsV1::logged,
          "patrol-withdrawn", PatrolsV1::withdrawn);

  private PatrolsV1() {}

  private static Signal requested(Origin origin, Payload data) {
    return new Signal.CallOutRequested(
        origin, data.text("callOut"), data.text("reason"), place(data));
  }

  private static Signal attended(Origin origin, Payload data) {
    return new Signal.CallOutAttended(
        origin, data.text("callOut"), data.texts("teams"), place(data));
  }

  private static Signal cancelled(Origin origin, Payload data) {
    return new Signal.Retracted(
        origin, data.text("callOut"), null, List.of(place(data)), origin.occurredAt());
  }

  private static Signal logged(Origin origin, Payload data) {
    Instant start = data.time("start");
    Instant end = data.time("end");
    if (data.isSound() && end.isBefore(start)) {
      data.flaw("end is before start");
    }
    return new Signal.Patrolled(
        origin,
        data.text("patrol"),
        data.texts("teams"),
        data.text("reason"),
        start,
        end,
        places(data),
        outcomes(data));
  }

  private static Signal withdrawn(Origin origin, Payload data) {
    return new Signal.Retracted(
        origin, data.text("patrol"), null, places(data), data.time("start"));
  }

  private static List<Place> places(Payload data) {
    return data.objects("places").stream().map(PlacesV1::place).toList();
  }

  private static Map<String, Integer> outcomes(Payload data) {
    Map<String, Integer> counts = new HashMap<>();
    for (Payload outcome : data.objects("outcomes")) {
      counts.merge(outcome.text("outcome"), outcome.count("count"), Integer::sum);
    }
    return counts;
  }
}
