package org.ninefifteen.marac.travel;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.ninefifteen.marac.memory.Memory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;

/**
 * Takes in batches: park what breaks, keep the rest, and only then let the offset go on. It throws
 * when the store or the broker is away, and the same batch comes again.
 */
@Configuration(proxyBeanMethods = false)
class SignalConsumers {

  @Bean
  Consumer<Message<List<byte[]>>> signals(
      TracesOf traces,
      ParkedRecords parked,
      Memory memory,
      TravelState state,
      TakenIn takenIn,
      TravelProperties properties) {
    return message -> {
      TravelState.Attempt attempt = state.attempt();
      long began = System.nanoTime();
      List<ConsumerRecord<byte[], byte[]>> records = records(message);
      Batch batch = Batch.of(records, traces);
      try {
        parked.park(batch.bad());
        memory.keep(batch.noted()).block(properties.patience());
      } catch (RuntimeException e) {
        attempt.failed(e);
        throw e;
      }
      attempt.succeeded(batch);
      takenIn.tell(records, batch, System.nanoTime() - began);
    };
  }

  @SuppressWarnings("unchecked")
  private static List<ConsumerRecord<byte[], byte[]>> records(Message<List<byte[]>> message) {
    Object records = message.getHeaders().get(KafkaHeaders.RAW_DATA);
    return (List<ConsumerRecord<byte[], byte[]>>) Objects.requireNonNull(records);
  }
}
