package org.ninefifteen.kit.relay;

import java.time.Instant;
import java.util.List;
import org.ninefifteen.kit.events.Envelope;

/**
 * The stored events of one document that are still to be sent.
 *
 * @param marker of the outbox that holds them
 * @param events oldest first
 * @param hasAnswers whether the outbox remembers requests too, which it must not forget
 */
public record Unsent(String collection, String marker, List<Envelope> events, boolean hasAnswers) {

  Instant since() {
    return Instant.ofEpochMilli(Long.parseLong(marker.substring(0, marker.indexOf('|'))));
  }
}
