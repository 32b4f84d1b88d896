package org.ninefifteen.marac.erasure;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ninefifteen.kit.Ids;
import org.ninefifteen.kit.events.Envelope;
import org.ninefifteen.kit.events.Marking;
import org.ninefifteen.marac.erasure.model.Erasure;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The events of erasures on the wire: the only class that knows their JSON names. */
@Component
class ErasureEventsV1 {

  static final String ERASED = "org.ninefifteen.community-marac.person-erased.v1";
  private static final String TOPIC = "community-marac";

  private final Ids ids;
  private final JsonMapper json;

  ErasureEventsV1(Ids ids, JsonMapper json) {
    this.ids = ids;
    this.json = json;
  }

  Envelope erased(String partnership, String person, Erasure erasure, Instant at) {
    return Envelope.of(ids.next(), ERASED, person)
        .from(partnership, TOPIC, TOPIC)
        .at(at, at)
        .marking(Marking.OFFICIAL_SENSITIVE)
        .data(json.writeValueAsBytes(data(person, erasure, at)));
  }

  private static Map<String, Object> data(String person, Erasure erasure, Instant at) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("person", person);
    data.put("decision", erasure.id());
    data.put("reason", erasure.reason().code());
    data.put("erasedAt", at.toString());
    return data;
  }
}
