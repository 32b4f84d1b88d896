package org.ninefifteen.bench.publish;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.reactivestreams.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;
import org.ninefifteen.bench.parts.Ground;
import reactor.core.publisher.Mono;

/** Sends what was inserted, and marks it a hundred at a time; it survives nothing. */
final class BareOutbox implements AutoCloseable {

  private static final String TOPIC = "bare";
  private static final int AT_ONCE = 100;

  private final BlockingQueue<String> sent = new LinkedBlockingQueue<>();
  private final MongoCollection<Document> documents;
  private final KafkaProducer<String, byte[]> producer;
  private final Thread marking;
  private volatile boolean running = true;

  BareOutbox(Ground ground, MongoCollection<Document> documents) {
    this.documents = documents;
    this.producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", ground.broker().bootstrapServers(), "linger.ms", 5),
            new StringSerializer(),
            new ByteArraySerializer());
    this.marking = Thread.ofPlatform().name("bare-marks").start(this::mark);
  }

  void send(String id, byte[] body) {
    var unused =
        producer.send(new ProducerRecord<>(TOPIC, id, body), (record, failure) -> sent.add(id));
  }

  private void mark() {
    while (running) {
      List<String> ids = new ArrayList<>();
      sent.drainTo(ids, AT_ONCE);
      if (ids.isEmpty()) {
        pause();
      } else {
        Mono.from(documents.updateMany(in("_id", ids), set("sent", true))).block();
      }
    }
  }

  private void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(100);
    } catch (InterruptedException e) {
      running = false;
    }
  }

  @Override
  public void close() {
    running = false;
    producer.close();
    marking.interrupt();
  }
}
