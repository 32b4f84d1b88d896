package org.ninefifteen.kit.relay.pending;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.events.Envelope;

/**
 * The stored events of one document that are still to be sent.
 *
 * @param marker of the outbox that holds them
 * @param events oldest first
 * @param hasAnswers whether the outbox remembers requests too, which it must not forget
 */
public record Unsent(String collection, String marker, List<Envelope> events, boolean hasAnswers) {

  public Instant since() {
    return Instant.ofEpochMilli(Long.parseLong(marker.substring(0, marker.indexOf('|'))));
  }

  /** The first of the batch that is not among those that were sent. */
  public static @Nullable Unsent firstMissing(List<Unsent> batch, List<Unsent> sent) {
    Set<String> markers = sent.stream().map(Unsent::marker).collect(Collectors.toSet());
    return batch.stream().filter(each -> !markers.contains(each.marker())).findFirst().orElse(null);
  }
}
