package org.ninefifteen.cctv.wire;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import org.ninefifteen.kit.Ids;
import org.ninefifteen.kit.events.Envelope;
import org.ninefifteen.kit.events.Marking;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Puts an event into its envelope. What is said of cameras is said of no person: OFFICIAL. */
@Component
public final class EventWriter {

  private static final String TOPIC = "cctv-inventory";

  private final Ids ids;
  private final Clock clock;

  EventWriter(Ids ids, Clock clock) {
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * An event about one camera or estate, such as {@code camera-faulted.v1}.
   *
   * @param owner of what it is about
   */
  public Envelope write(
      Origin by, Owner owner, String event, String subject, Instant at, JsonNode data) {
    return Envelope.of(ids.next(), "org.ninefifteen." + TOPIC + "." + event, subject)
        .from(by.partnership(), TOPIC, by.agency())
        .at(at, clock.instant())
        .marking(Marking.OFFICIAL)
        .audience(owner.audience(), owner.agency())
        .data(data.toString().getBytes(StandardCharsets.UTF_8));
  }
}
