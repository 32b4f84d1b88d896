package org.ninefifteen.marac.travel;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.marac.memory.model.Noted;
import org.ninefifteen.marac.memory.model.Traces;
import org.ninefifteen.marac.signals.model.Signal;
import org.ninefifteen.marac.signals.wire.Reading;
import org.ninefifteen.marac.signals.wire.SignalsV1;

/** What the records of one poll say: each is read on its own, so that none spoils another. */
record Batch(List<Noted> noted, List<Bad> bad, List<String> ignoredOn) {

  private static final SignalsV1 SIGNALS = new SignalsV1();

  /** A record that is parked, and why. */
  record Bad(ConsumerRecord<byte[], byte[]> original, String reason) {}

  static Batch of(List<ConsumerRecord<byte[], byte[]>> records, TracesOf traces) {
    Batch batch = new Batch(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    records.forEach(each -> batch.add(each, traces));
    return batch;
  }

  private void add(ConsumerRecord<byte[], byte[]> incoming, TracesOf traces) {
    switch (SIGNALS.read(incoming.topic(), name -> text(incoming, name), incoming.value())) {
      case Reading.Understood understood -> note(incoming, understood.signal(), traces);
      case Reading.Ignored ignored -> ignoredOn.add(incoming.topic());
      case Reading.Malformed malformed -> bad.add(new Bad(incoming, malformed.reason()));
    }
  }

  private void note(ConsumerRecord<byte[], byte[]> incoming, Signal signal, TracesOf traces) {
    Optional<Traces> known = traces.partnership(signal.origin().partnership());
    if (known.isEmpty()) {
      bad.add(new Bad(incoming, "ce_partnership is not served here"));
    } else {
      noted.add(new Noted(signal, known.get().of(signal)));
    }
  }

  private static @Nullable String text(ConsumerRecord<byte[], byte[]> incoming, String header) {
    Header found = incoming.headers().lastHeader(header);
    return found == null || found.value() == null ? null : new String(found.value(), UTF_8);
  }
}
