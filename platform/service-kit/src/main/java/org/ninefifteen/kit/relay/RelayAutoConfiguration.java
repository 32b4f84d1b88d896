package org.ninefifteen.kit.relay;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.ninefifteen.kit.relay.pending.PendingStore;
import org.ninefifteen.kit.tracing.EventTraces;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoReactiveAutoConfiguration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.support.ProducerListener;
import reactor.core.publisher.Mono;

/** The relay, and what it needs of store and broker. */
@AutoConfiguration(
    before = DataMongoReactiveAutoConfiguration.class,
    after = KafkaAutoConfiguration.class,
    afterName = "org.ninefifteen.kit.KitAutoConfiguration")
@ConditionalOnProperty(name = "outbox.enabled", matchIfMissing = true)
@EnableConfigurationProperties(RelayProperties.class)
public class RelayAutoConfiguration {

  /** The driver's own indicator says hello, which not every store understands. */
  @Bean
  ReactiveHealthIndicator storeHealthIndicator(ReactiveMongoTemplate mongo) {
    return () ->
        mongo
            .executeCommand("{ ping: 1 }")
            .map(pong -> Health.up().build())
            .onErrorResume(away -> Mono.just(Health.down().build()));
  }

  @Bean("outboxHealthIndicator")
  RelayState relayState(MeterRegistry meters, Clock clock) {
    return new RelayState(meters, clock);
  }

  @Bean
  DefaultKafkaProducerFactory<String, byte[]> eventProducers(
      KafkaProperties kafka, KafkaConnectionDetails broker, RelayProperties properties) {
    Map<String, Object> settings = kafka.buildProducerProperties();
    settings.put(
        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, broker.getProducer().getBootstrapServers());
    settings.put(ProducerConfig.ACKS_CONFIG, "all");
    settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    settings.put(ProducerConfig.LINGER_MS_CONFIG, 5);
    int timeout = (int) properties.deliveryTimeout().toMillis();
    settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, timeout / 2);
    settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, timeout);
    settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, properties.maxBlock().toMillis());
    settings.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1000);
    DefaultKafkaProducerFactory<String, byte[]> producers =
        new RenewedProducers<>(settings, new StringSerializer(), new ByteArraySerializer());
    producers.setPhysicalCloseTimeout(1); // seconds; what is not sent by then is in the store
    return producers;
  }

  @Bean
  Relay relay(
      ReactiveMongoTemplate mongo,
      DefaultKafkaProducerFactory<String, byte[]> eventProducers,
      RelayState state,
      RelayProperties properties,
      Clock clock,
      ObjectProvider<EventTraces> traces) {
    KafkaTemplate<String, byte[]> kafka = new KafkaTemplate<>(eventProducers);
    kafka.setProducerListener(new ProducerListener<>() {}); // the usual one logs each failure
    EventSender sender =
        new EventSender(
            kafka, properties.deliveryTimeout().plusSeconds(1), traces.getIfAvailable());
    return new Relay(new PendingStore(mongo), sender, state, properties, clock);
  }
}
