package org.ninefifteen.marac.travel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.events.EventHeaders;
import org.ninefifteen.kit.tracing.EventTraces;
import org.ninefifteen.marac.memory.model.Noted;
import org.ninefifteen.marac.model.Partnership;
import org.ninefifteen.marac.model.Served;
import org.ninefifteen.marac.signals.model.Signal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Ends the traces of requests here: with the id of the event, and the day of the call it is for.
 */
@Component
class TakenIn {

  private final @Nullable EventTraces traces;
  private final Served served;
  private final Clock clock;

  TakenIn(ObjectProvider<EventTraces> traces, Served served, Clock clock) {
    this.traces = traces.getIfAvailable();
    this.served = served;
    this.clock = clock;
  }

  /** Of those that were stored; what is parked has none of its words looked at. */
  void tell(List<ConsumerRecord<byte[], byte[]>> records, Batch batch, long tookNanos) {
    EventTraces on = traces;
    if (on == null) {
      return;
    }
    Map<String, Signal> stored =
        batch.noted().stream()
            .map(Noted::signal)
            .collect(toMap(signal -> signal.id().toString(), signal -> signal, (a, b) -> a));
    for (ConsumerRecord<byte[], byte[]> each : records) {
      String traceparent = EventHeaders.traceparent(text(each, "ce_traceparent"));
      Signal signal = stored.get(text(each, "ce_source") + "#" + text(each, "ce_id"));
      if (traceparent != null && signal != null) {
        on.takenIn(each.topic(), signal.id().id(), traceparent, day(signal), tookNanos);
      }
    }
  }

  /** The call that is next when it comes, which is a later one for what comes late. */
  private String day(Signal signal) {
    String id = signal.origin().partnership();
    Optional<Partnership> partnership = served.find(id);
    return partnership
        .map(it -> it.policy().calendar().upcoming(id, clock.instant()).date().toString())
        .orElse("");
  }

  private static @Nullable String text(ConsumerRecord<byte[], byte[]> incoming, String header) {
    Header found = incoming.headers().lastHeader(header);
    return found == null || found.value() == null ? null : new String(found.value(), UTF_8);
  }
}
