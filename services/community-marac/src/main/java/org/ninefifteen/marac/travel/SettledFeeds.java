package org.ninefifteen.marac.travel;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Says whether all that the publishers have sent up to now has been taken in. */
@Component
public class SettledFeeds {

  private static final Duration GLANCE = Duration.ofMillis(100);

  private final Offsets offsets;

  SettledFeeds(Offsets offsets) {
    this.offsets = offsets;
  }

  /** How far the feeds have come. */
  public enum Settled {
    /** Everything that was sent before the question has been taken in. */
    SETTLED,
    /** Something sent before it is still on its way. */
    BEHIND,
    /** The broker does not say. */
    BROKER_AWAY
  }

  /** Asks where the topics end now, and waits until they are taken in, at most so long. */
  public Mono<Settled> settle(Duration atMost) {
    return offsets
        .ends()
        .flatMap(this::untilReached)
        .timeout(atMost, Mono.defer(() -> stillBehind()))
        .onErrorReturn(KafkaException.class, Settled.BROKER_AWAY);
  }

  /** Whether the offsets are reached now; fails with {@link KafkaException} without a broker. */
  public Mono<Boolean> caughtUpTo(Map<TopicPartition, Long> ends) {
    return offsets.committed().map(committed -> isReached(committed, ends));
  }

  private Mono<Settled> untilReached(Map<TopicPartition, Long> ends) {
    return Mono.defer(() -> caughtUpTo(ends))
        .filter(reached -> reached)
        .repeatWhenEmpty(again -> again.delayElements(GLANCE))
        .map(reached -> Settled.SETTLED);
  }

  /** The time is over: whether for want of signals or of a broker, one short question tells. */
  private Mono<Settled> stillBehind() {
    return offsets.ends().map(ends -> Settled.BEHIND).timeout(Offsets.PATIENCE, broken());
  }

  private static <T> Mono<T> broken() {
    return Mono.error(() -> new KafkaException("The broker did not answer in time"));
  }

  static boolean isReached(Map<TopicPartition, Long> committed, Map<TopicPartition, Long> ends) {
    return ends.entrySet().stream()
        .allMatch(end -> committed.getOrDefault(end.getKey(), 0L) >= end.getValue());
  }

  /** For those who want the offsets that a moment stands for. */
  public Flux<Map.Entry<TopicPartition, Long>> ends() {
    return offsets.ends().flatMapIterable(Map::entrySet);
  }
}
