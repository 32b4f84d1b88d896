package org.ninefifteen.marac.signals.wire;

import static org.ninefifteen.marac.signals.wire.PlacesV1.place;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.marac.signals.model.Signal;
import org.ninefifteen.marac.signals.model.Signal.Origin;

/** The events of the hotspot contacts service. */
final class ContactsV1 {

  static final Map<String, EventReader> EVENTS =
      Map.of(
          "contact-recorded", ContactsV1::recorded,
          "contact-corrected", ContactsV1::corrected,
          "contact-withdrawn", ContactsV1::withdrawn);

  private ContactsV1() {}

  private static Signal.Contacted recorded(Origin origin, Payload data) {
    return new Signal.Contacted(
        origin,
        data.text("contact"),
        data.optionalText("person"),
        place(data),
        data.flag("beddedDown"),
        data.texts("needs"),
        data.texts("concerns"));
  }

  private static Signal corrected(Origin origin, Payload data) {
    return new Signal.ContactCorrected(
        origin, recorded(origin, data), before(data.optionalObject("was")));
  }

  private static Signal.@Nullable Before before(@Nullable Payload was) {
    return was == null
        ? null
        : new Signal.Before(was.optionalText("person"), place(was), was.time("at"));
  }

  private static Signal withdrawn(Origin origin, Payload data) {
    return new Signal.Retracted(
        origin,
        data.text("contact"),
        data.optionalText("person"),
        List.of(place(data)),
        origin.occurredAt());
  }
}
