package org.ninefifteen.marac.people;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ninefifteen.kit.Ids;
import org.ninefifteen.kit.events.Envelope;
import org.ninefifteen.kit.events.Marking;
import org.ninefifteen.marac.people.model.Match.Verdict;
import org.ninefifteen.marac.people.model.Pair;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The events of matches on the wire: the only class that knows their JSON names. */
@Component
class MatchEventsV1 {

  static final String MATCHED = "org.ninefifteen.community-marac.person-matched.v1";
  static final String WITHDRAWN = "org.ninefifteen.community-marac.person-match-withdrawn.v1";
  private static final String TOPIC = "community-marac";

  private final Ids ids;
  private final JsonMapper json;

  MatchEventsV1(Ids ids, JsonMapper json) {
    this.ids = ids;
    this.json = json;
  }

  /** References alone travel, and not who decided. */
  Envelope of(Verdict verdict, Pair pair, String partnership, String agency, Instant at) {
    String type = verdict == Verdict.CONFIRMED ? MATCHED : WITHDRAWN;
    return Envelope.of(ids.next(), type, pair.id())
        .from(partnership, TOPIC, agency)
        .at(at, at)
        .marking(Marking.OFFICIAL_SENSITIVE)
        .data(json.writeValueAsBytes(data(pair)));
  }

  private static Map<String, Object> data(Pair pair) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("match", pair.id());
    data.put("people", pair.people());
    return data;
  }
}
