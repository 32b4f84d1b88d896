package org.ninefifteen.marac.agenda.freeze;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ninefifteen.kit.Ids;
import org.ninefifteen.kit.events.Envelope;
import org.ninefifteen.kit.events.Marking;
import org.ninefifteen.marac.agenda.model.Agenda;
import org.ninefifteen.marac.agenda.model.LeftOff;
import org.ninefifteen.marac.model.Call;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The events of calls on the wire: the only class that knows their JSON names. */
@Component
class AgendaEventsV1 {

  static final String FROZEN = "org.ninefifteen.community-marac.agenda-frozen.v1";
  private static final String TOPIC = "community-marac";

  private final Ids ids;
  private final JsonMapper json;

  AgendaEventsV1(Ids ids, JsonMapper json) {
    this.ids = ids;
    this.json = json;
  }

  /** Counts alone travel: who needs the items reads the agenda. */
  Envelope frozen(Agenda agenda, Instant now) {
    Call call = agenda.call();
    return Envelope.of(ids.next(), FROZEN, call.partnership() + "/" + call.date())
        .from(call.partnership(), TOPIC, TOPIC)
        .at(call.cutoff(), now)
        .marking(Marking.OFFICIAL)
        .data(json.writeValueAsBytes(data(agenda)));
  }

  private static Map<String, Object> data(Agenda agenda) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("partnership", agenda.call().partnership());
    data.put("date", agenda.call().date().toString());
    data.put("from", agenda.call().from().toString());
    data.put("cutoff", agenda.call().cutoff().toString());
    data.put("items", agenda.items().size());
    data.put("claimed", agenda.signals().size());
    data.put("leftOff", agenda.leftOff().stream().mapToInt(AgendaEventsV1::signals).sum());
    data.put("policyVersion", agenda.policyVersion());
    data.put("checksum", agenda.checksum());
    return data;
  }

  private static int signals(LeftOff left) {
    return left.signals().size();
  }
}
