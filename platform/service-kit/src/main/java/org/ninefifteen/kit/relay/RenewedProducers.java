package org.ninefifteen.kit.relay;

import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.ClusterAuthorizationException;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;

/**
 * Has a producer that was refused replaced by the next one: an idempotent one that the broker did
 * not know once, for its user was declared late, never sends again, though it is known by then.
 */
public final class RenewedProducers<K, V> extends DefaultKafkaProducerFactory<K, V> {

  private final Serializer<K> keys;
  private final Serializer<V> values;

  public RenewedProducers(Map<String, Object> settings, Serializer<K> keys, Serializer<V> values) {
    super(settings, keys, values);
    this.keys = keys;
    this.values = values;
  }

  @Override
  protected Producer<K, V> createRawProducer(Map<String, Object> settings) {
    return new KafkaProducer<>(settings, keys, values) {
      @Override
      public Future<RecordMetadata> send(ProducerRecord<K, V> message, @Nullable Callback told) {
        return super.send(
            message,
            (sent, failure) -> {
              if (wasRefused(failure)) {
                reset();
              }
              if (told != null) {
                told.onCompletion(sent, failure);
              }
            });
      }
    };
  }

  private static boolean wasRefused(@Nullable Throwable failure) {
    return failure instanceof AuthenticationException
        || failure instanceof ClusterAuthorizationException
        || (failure != null && wasRefused(failure.getCause()));
  }
}
