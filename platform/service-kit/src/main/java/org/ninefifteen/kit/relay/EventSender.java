package org.ninefifteen.kit.relay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.InterruptException;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.events.Envelope;
import org.ninefifteen.kit.events.EventHeaders;
import org.ninefifteen.kit.relay.pending.Unsent;
import org.ninefifteen.kit.tracing.EventTraces;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaTemplate;

/** Sends events and waits for the broker's yes. */
final class EventSender {

  private static final Logger LOG = LoggerFactory.getLogger(EventSender.class);

  private final KafkaTemplate<String, byte[]> kafka;
  private final Duration patience;
  private final RecentIds sent = new RecentIds(20_000);
  private final @Nullable EventTraces traces;
  private int confirmed;

  EventSender(
      KafkaTemplate<String, byte[]> kafka, Duration patience, @Nullable EventTraces traces) {
    this.kafka = kafka;
    this.patience = patience;
    this.traces = traces;
  }

  /** Those of the batch that the broker has, all their events. */
  List<Unsent> send(List<Unsent> batch) throws InterruptedException {
    List<Flight> flights = new ArrayList<>(batch.size());
    Map<String, CompletableFuture<?>> launched = new HashMap<>();
    for (Unsent unsent : batch) {
      Flight flight = launch(unsent, launched);
      flights.add(flight);
      if (flight.hasFailed()) {
        break; // each further one would wait as long for a broker that is away
      }
    }
    List<Unsent> landed = new ArrayList<>(flights.size());
    for (Flight flight : flights) {
      if (lands(flight)) {
        landed.add(flight.unsent());
      }
    }
    return landed;
  }

  /** How many events the broker has confirmed since this was last asked. */
  int confirmed() {
    int count = confirmed;
    confirmed = 0;
    return count;
  }

  /** A document that changes quickly tells the same events again before they are marked as sent. */
  private Flight launch(Unsent unsent, Map<String, CompletableFuture<?>> launched)
      throws InterruptedException {
    List<CompletableFuture<?>> acks = new ArrayList<>(unsent.events().size());
    for (Envelope event : unsent.events()) {
      if (!sent.contains(event.id())) {
        CompletableFuture<?> ack = launched.get(event.id());
        if (ack == null) {
          ack = sendTraced(event);
          launched.put(event.id(), ack);
        }
        acks.add(ack);
      }
    }
    return new Flight(unsent, acks);
  }

  private CompletableFuture<?> sendTraced(Envelope event) throws InterruptedException {
    if (traces == null || event.traceparent() == null) {
      return send(event);
    }
    EventTraces.Step step = traces.sending(event, event.traceparent());
    return send(event).whenComplete((sent, failure) -> step.ended(failure == null));
  }

  /** It throws where the broker was never seen or its name is unknown; else the future tells. */
  private CompletableFuture<?> send(Envelope event) throws InterruptedException {
    try {
      return kafka.send(toRecord(event));
    } catch (InterruptException e) {
      throw new InterruptedException(e.getMessage());
    } catch (KafkaException | org.apache.kafka.common.KafkaException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  private boolean lands(Flight flight) throws InterruptedException {
    try {
      for (CompletableFuture<?> ack : flight.acks()) {
        ack.get(patience.toMillis(), TimeUnit.MILLISECONDS);
      }
      for (Envelope event : flight.unsent().events()) {
        confirmed += sent.add(event.id()) ? 1 : 0;
      }
      return true;
    } catch (ExecutionException | TimeoutException e) {
      LOG.debug("not sent: {}", flight.unsent().events(), e);
      return false;
    }
  }

  private static ProducerRecord<String, byte[]> toRecord(Envelope event) {
    var message = new ProducerRecord<>(event.topic(), event.subject(), event.data());
    EventHeaders.write(event, message.headers());
    return message;
  }

  private record Flight(Unsent unsent, List<CompletableFuture<?>> acks) {
    boolean hasFailed() {
      return acks.stream().anyMatch(CompletableFuture::isCompletedExceptionally);
    }
  }
}
