package org.ninefifteen.bench.latency;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.ninefifteen.bench.load.Pace;
import org.ninefifteen.bench.parts.Bodies;
import org.ninefifteen.bench.parts.Ground;

/** A record from a producer to a consumer, with nobody in between but the broker. */
final class RawTravel implements AutoCloseable {

  private static final String TOPIC = "raw";

  private final KafkaProducer<byte[], byte[]> producer;
  private final AtomicLong read = new AtomicLong();
  private final Map<String, Object> settings;
  private volatile boolean running = true;

  RawTravel(Ground ground) {
    this.settings = Map.of("bootstrap.servers", ground.broker().bootstrapServers(), "acks", "all");
    this.producer =
        new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    Thread.ofPlatform().daemon().name("raw-reader").start(this::read);
  }

  double p99(int count, double perSecond) throws InterruptedException, ExecutionException {
    Arrivals arrivals = new Arrivals(read::get, count);
    arrivals.start();
    long[] sent = new long[count];
    List<Future<?>> acks = new ArrayList<>(count);
    long start = System.nanoTime();
    for (int n = 0; n < count; n++) {
      Pace.awaitTurn(start, n, perSecond);
      byte[] body = Bodies.report(n);
      sent[n] = System.nanoTime();
      acks.add(producer.send(new ProducerRecord<>(TOPIC, body)));
    }
    for (Future<?> ack : acks) {
      ack.get();
    }
    return arrivals.since(sent).percentile(99);
  }

  private void read() {
    try (var consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", String.valueOf(settings.get("bootstrap.servers"))),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer())) {
      List<TopicPartition> all =
          consumer.partitionsFor(TOPIC).stream()
              .map(each -> new TopicPartition(each.topic(), each.partition()))
              .toList();
      consumer.assign(all);
      consumer.seekToBeginning(all);
      while (running) {
        read.addAndGet(consumer.poll(Duration.ofMillis(100)).count());
      }
    }
  }

  @Override
  public void close() {
    running = false;
    producer.close();
  }
}
