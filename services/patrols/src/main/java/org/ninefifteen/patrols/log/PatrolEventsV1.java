package org.ninefifteen.patrols.log;

import org.ninefifteen.kit.Ids;
import org.ninefifteen.kit.events.Envelope;
import org.ninefifteen.kit.events.Marking;
import org.ninefifteen.patrols.json.OutcomesJson;
import org.ninefifteen.patrols.json.PlaceJson;
import org.ninefifteen.patrols.json.TeamsJson;
import org.ninefifteen.patrols.log.PatrolDocument.Entry;
import org.ninefifteen.patrols.log.model.PatrolEvent;
import org.ninefifteen.patrols.log.model.PatrolEvent.PatrolLogged;
import org.ninefifteen.patrols.log.model.PatrolEvent.PatrolWithdrawn;
import org.ninefifteen.patrols.log.model.PatrolSheet;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Version 1 of the events of patrols: the one class that knows what they are called as JSON. */
@Component
final class PatrolEventsV1 {

  private static final String TOPIC = "patrols";
  private static final JsonMapper JSON = new JsonMapper();

  private final Ids ids;

  PatrolEventsV1(Ids ids) {
    this.ids = ids;
  }

  /** The event, by the agency that made it happen. */
  Envelope envelope(Entry entry, String agency, PatrolEvent event) {
    return Envelope.of(ids.next(), type(event), event.patrol())
        .from(entry.partnership(), TOPIC, agency)
        .at(event.occurredAt(), event.at())
        .marking(Marking.OFFICIAL)
        .audience(entry.audience(), entry.agency())
        .history(entry.history())
        .data(JSON.writeValueAsBytes(data(event)));
  }

  static String type(PatrolEvent event) {
    String name =
        switch (event) {
          case PatrolLogged logged -> "patrol-logged";
          case PatrolWithdrawn withdrawn -> "patrol-withdrawn";
        };
    return "org.ninefifteen." + TOPIC + "." + name + ".v1";
  }

  private static ObjectNode data(PatrolEvent event) {
    PatrolSheet sheet = event.sheet();
    ObjectNode json = JSON.createObjectNode().put("patrol", event.patrol());
    json.put("start", sheet.shift().start().toString());
    places(json.putArray("places"), sheet);
    return switch (event) {
      case PatrolLogged logged -> logged(json, sheet);
      case PatrolWithdrawn withdrawn -> json.put("reasonCode", withdrawn.reason().name());
    };
  }

  private static ObjectNode logged(ObjectNode json, PatrolSheet sheet) {
    json.set("teams", TeamsJson.write(sheet.teams()));
    json.put("reason", sheet.reason().name());
    json.put("end", sheet.shift().end().toString());
    json.set("outcomes", OutcomesJson.write(sheet.outcomes()));
    return sheet.callOut() == null ? json : json.put("callOut", sheet.callOut());
  }

  private static void places(ArrayNode json, PatrolSheet sheet) {
    sheet.places().forEach(place -> json.addObject().set("place", PlaceJson.write(place)));
  }
}
