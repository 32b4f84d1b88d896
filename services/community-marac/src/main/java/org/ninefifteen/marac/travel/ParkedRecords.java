package org.ninefifteen.marac.travel;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.ninefifteen.kit.relay.RenewedProducers;
import org.ninefifteen.marac.travel.Batch.Bad;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;

/** Puts records that nobody understands where somebody finds them, as they came. */
@Component
class ParkedRecords implements DisposableBean {

  static final int LARGEST = 2 * 1024 * 1024;

  private final DefaultKafkaProducerFactory<byte[], byte[]> producers;
  private final KafkaTemplate<byte[], byte[]> kafka;
  private final KafkaAdmin admin;
  private final Duration patience;

  ParkedRecords(
      DefaultKafkaProducerFactory<String, byte[]> eventProducers,
      KafkaAdmin admin,
      TravelProperties properties) {
    this.producers =
        new RenewedProducers<>(
            eventProducers.getConfigurationProperties(),
            new ByteArraySerializer(),
            new ByteArraySerializer());
    producers.updateConfigs(Map.of(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, LARGEST));
    this.kafka = new KafkaTemplate<>(producers);
    this.admin = admin;
    this.patience = properties.patience();
  }

  static String topicOf(String topic) {
    return topic + ".parked";
  }

  /** Returns when the broker has them all; what is tried again may be parked twice. */
  void park(List<Bad> records) {
    List<CompletableFuture<?>> acks =
        records.stream().<CompletableFuture<?>>map(bad -> kafka.send(parked(bad))).toList();
    try {
      CompletableFuture.allOf(acks.toArray(CompletableFuture[]::new))
          .get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while records were parked", e);
    } catch (Exception e) {
      admin.initialize(); // a broker that was away at the start has no topics for them yet
      throw new IllegalStateException("The broker did not take the parked records", e);
    }
  }

  private static ProducerRecord<byte[], byte[]> parked(Bad bad) {
    ConsumerRecord<byte[], byte[]> original = bad.original();
    RecordHeaders headers = new RecordHeaders(original.headers());
    headers.add("parked-reason", bad.reason().getBytes(UTF_8));
    headers.add("parked-partition", Integer.toString(original.partition()).getBytes(UTF_8));
    headers.add("parked-offset", Long.toString(original.offset()).getBytes(UTF_8));
    return new ProducerRecord<>(
        topicOf(original.topic()), null, original.key(), original.value(), headers);
  }

  @Override
  public void destroy() {
    producers.destroy();
  }
}
