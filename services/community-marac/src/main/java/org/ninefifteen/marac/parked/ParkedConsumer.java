package org.ninefifteen.marac.parked;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.ninefifteen.marac.parked.kept.ParkedProperties;
import org.ninefifteen.marac.parked.kept.ParkedStore;
import org.ninefifteen.marac.parked.model.Attribute;
import org.ninefifteen.marac.parked.model.Message;
import org.ninefifteen.marac.parked.model.Parked;
import org.ninefifteen.marac.parked.model.Spot;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;
import org.springframework.kafka.support.KafkaHeaders;

/**
 * Takes in what was parked, so that operators find it. While the store is away the offset stays,
 * and the same records come again.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ParkedProperties.class)
@PropertySource("classpath:org/ninefifteen/marac/parked/parked.properties")
class ParkedConsumer {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String PREFIX = "parked-";

  @Bean
  Consumer<org.springframework.messaging.Message<List<byte[]>>> parkings(ParkedStore store) {
    return message ->
        store.keep(records(message).stream().map(ParkedConsumer::parked).toList()).block(PATIENCE);
  }

  @SuppressWarnings("unchecked")
  private static List<ConsumerRecord<byte[], byte[]>> records(
      org.springframework.messaging.Message<List<byte[]>> message) {
    Object records = message.getHeaders().get(KafkaHeaders.RAW_DATA);
    return (List<ConsumerRecord<byte[], byte[]>>) Objects.requireNonNull(records);
  }

  static Parked parked(ConsumerRecord<byte[], byte[]> incoming) {
    Message whole = new Message(incoming.key(), attributes(incoming), incoming.value());
    String reason = whole.text(PREFIX + "reason");
    return Parked.open(
        spot(incoming, whole),
        Instant.ofEpochMilli(incoming.timestamp()),
        reason == null ? "somebody else parked it, and says no reason" : reason,
        new Message(
            whole.key(),
            whole.headers().stream().filter(each -> !each.name().startsWith(PREFIX)).toList(),
            whole.body()));
  }

  private static List<Attribute> attributes(ConsumerRecord<byte[], byte[]> incoming) {
    return StreamSupport.stream(incoming.headers().spliterator(), false)
        .map(each -> new Attribute(each.key(), each.value()))
        .toList();
  }

  /** What is parked by hand may not say where it lay: then it is where it lies. */
  private static Spot spot(ConsumerRecord<byte[], byte[]> incoming, Message whole) {
    String original = ParkedProperties.original(incoming.topic());
    try {
      return new Spot(
          original,
          Integer.parseInt(String.valueOf(whole.text(PREFIX + "partition"))),
          Long.parseLong(String.valueOf(whole.text(PREFIX + "offset"))));
    } catch (NumberFormatException e) {
      return new Spot(original, incoming.partition(), incoming.offset());
    }
  }
}
