package org.ninefifteen.kit.accesslog;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.InterruptException;
import org.ninefifteen.kit.accesslog.files.HeadLine;
import org.ninefifteen.kit.accesslog.model.Head;
import org.ninefifteen.kit.events.Envelope;
import org.ninefifteen.kit.events.EventHeaders;
import org.ninefifteen.kit.events.Marking;
import org.springframework.kafka.core.KafkaTemplate;

/** Where heads are told to everybody who listens. */
final class HeadTopic {

  private static final String TOPIC = "access-log";
  private static final String TYPE = "org.ninefifteen.access-log.head-signed.v1";
  private static final long PATIENCE = 10; // seconds

  private final KafkaTemplate<String, byte[]> kafka;

  HeadTopic(KafkaTemplate<String, byte[]> kafka) {
    this.kafka = kafka;
  }

  /** Returns when the broker has it. */
  void publish(Head head) throws InterruptedException, ExecutionException, TimeoutException {
    Envelope event = event(head);
    var message = new ProducerRecord<>(TOPIC, event.subject(), event.data());
    EventHeaders.write(event, message.headers());
    try {
      kafka.send(message).get(PATIENCE, TimeUnit.SECONDS);
    } catch (InterruptException e) {
      throw new InterruptedException(e.getMessage());
    }
  }

  static Envelope event(Head head) {
    String chain = head.position().chain();
    String[] names = chain.split("/", 2);
    String id = String.format(Locale.ROOT, "%s/%d", chain, head.position().seq());
    return Envelope.of(id, TYPE, chain)
        .from(names[0], TOPIC, names[1])
        .at(head.at(), head.at())
        .marking(Marking.OFFICIAL)
        .data(HeadLine.of(head).toString().getBytes(UTF_8));
  }
}
