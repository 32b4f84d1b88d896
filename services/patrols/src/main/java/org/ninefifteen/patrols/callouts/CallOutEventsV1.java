package org.ninefifteen.patrols.callouts;

import org.ninefifteen.kit.Ids;
import org.ninefifteen.kit.events.Envelope;
import org.ninefifteen.kit.events.Marking;
import org.ninefifteen.patrols.callouts.CallOutDocument.Owner;
import org.ninefifteen.patrols.callouts.model.Attendance;
import org.ninefifteen.patrols.callouts.model.CallOutEvent;
import org.ninefifteen.patrols.callouts.model.CallOutEvent.CallOutAttended;
import org.ninefifteen.patrols.callouts.model.CallOutEvent.CallOutCancelled;
import org.ninefifteen.patrols.callouts.model.CallOutEvent.CallOutRequested;
import org.ninefifteen.patrols.json.OutcomesJson;
import org.ninefifteen.patrols.json.PlaceJson;
import org.ninefifteen.patrols.json.TeamsJson;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Version 1 of the events of call-outs: the one class that knows what they are called as JSON. */
@Component
final class CallOutEventsV1 {

  private static final String TOPIC = "patrols";
  private static final JsonMapper JSON = new JsonMapper();

  private final Ids ids;

  CallOutEventsV1(Ids ids) {
    this.ids = ids;
  }

  /** The event, by the agency that made it happen. */
  Envelope envelope(Owner owner, String agency, CallOutEvent event) {
    return Envelope.of(ids.next(), type(event), event.callOut())
        .from(owner.partnership(), TOPIC, agency)
        .at(event.occurredAt(), event.at())
        .marking(Marking.OFFICIAL)
        .audience(owner.audience(), owner.agency())
        .data(JSON.writeValueAsBytes(data(event)));
  }

  static String type(CallOutEvent event) {
    String name =
        switch (event) {
          case CallOutRequested asked -> "call-out-requested";
          case CallOutAttended came -> "call-out-attended";
          case CallOutCancelled off -> "call-out-cancelled";
        };
    return "org.ninefifteen." + TOPIC + "." + name + ".v1";
  }

  private static ObjectNode data(CallOutEvent event) {
    ObjectNode json = JSON.createObjectNode().put("callOut", event.callOut());
    json.set("place", PlaceJson.write(event.place()));
    return switch (event) {
      case CallOutRequested asked ->
          json.put("reason", asked.reason().code()).put("anonymous", asked.anonymous());
      case CallOutAttended came -> attended(json, came.attendance());
      case CallOutCancelled off -> json.put("reasonCode", off.reason().name());
    };
  }

  private static ObjectNode attended(ObjectNode json, Attendance attendance) {
    json.set("teams", TeamsJson.write(attendance.teams()));
    json.put("attendedAt", attendance.at().toString());
    json.set("outcomes", OutcomesJson.write(attendance.outcomes()));
    return json;
  }
}
