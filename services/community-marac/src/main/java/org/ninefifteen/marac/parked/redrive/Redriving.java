package org.ninefifteen.marac.parked.redrive;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.kit.relay.RenewedProducers;
import org.ninefifteen.marac.parked.kept.ParkedDocument;
import org.ninefifteen.marac.parked.kept.ParkedProperties;
import org.ninefifteen.marac.parked.kept.ParkedStore;
import org.ninefifteen.marac.parked.model.Message;
import org.ninefifteen.marac.parked.model.Parked;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Sends a record once more to where it lay, after it is written down that it shall be. Whatever
 * interrupts it, the next look sends it again: as the same event, of which the second is dropped.
 */
@Component
public class Redriving implements DisposableBean {

  private static final int LARGEST = 2 * 1024 * 1024;

  private final ParkedStore store;
  private final DefaultKafkaProducerFactory<byte[], byte[]> producers;
  private final KafkaTemplate<byte[], byte[]> kafka;
  private final Duration patience;
  private final Clock clock;

  Redriving(
      ParkedStore store,
      DefaultKafkaProducerFactory<String, byte[]> eventProducers,
      ParkedProperties properties,
      Clock clock) {
    this.store = store;
    this.producers =
        new RenewedProducers<>(
            eventProducers.getConfigurationProperties(),
            new ByteArraySerializer(),
            new ByteArraySerializer());
    producers.updateConfigs(
        Map.of(
            ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
            LARGEST,
            ProducerConfig.MAX_BLOCK_MS_CONFIG,
            properties.patience().toMillis()));
    this.kafka = new KafkaTemplate<>(producers);
    this.patience = properties.patience().plusSeconds(1); // the client gives up by itself first
    this.clock = clock;
  }

  /**
   * Sends one that is to be sent, and then says so.
   *
   * @return fails with {@link BrokerAway} where that is not known; it stays to be sent
   */
  public Mono<ParkedDocument> send(Reach reach, ParkedDocument decided) {
    return acknowledged(record(decided.parked()))
        .then(Mono.defer(() -> store.change(decided, decided.parked().sent(clock.instant()))))
        .onErrorResume(
            OptimisticLockingFailureException.class, overtaken -> store.find(reach, decided.id()));
  }

  /** Does it again, of two instances one. */
  Mono<ParkedDocument> finish(Reach reach, ParkedDocument left) {
    return store
        .change(left, left.parked().again(clock.instant()))
        .flatMap(claimed -> send(reach, claimed))
        .onErrorResume(OptimisticLockingFailureException.class, overtaken -> Mono.empty());
  }

  /**
   * The client waits for a broker that it has never seen, so not on a thread that serves others.
   */
  private Mono<Void> acknowledged(ProducerRecord<byte[], byte[]> record) {
    return Mono.fromFuture(() -> kafka.send(record))
        .subscribeOn(Schedulers.boundedElastic())
        .timeout(patience)
        .onErrorMap(BrokerAway::new)
        .then();
  }

  private static ProducerRecord<byte[], byte[]> record(Parked parked) {
    Message message = parked.toSend();
    ProducerRecord<byte[], byte[]> record =
        new ProducerRecord<>(parked.spot().topic(), message.key(), message.body());
    message.headers().forEach(each -> record.headers().add(each.name(), each.value()));
    return record;
  }

  @Override
  public void destroy() {
    producers.destroy();
  }
}
