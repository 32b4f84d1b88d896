package org.ninefifteen.kit.accesslog;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.accesslog.model.Head;
import org.ninefifteen.kit.accesslog.model.Position;
import org.ninefifteen.kit.accesslog.model.SigningKey;
import org.ninefifteen.kit.accesslog.store.HeadStore;
import org.ninefifteen.kit.accesslog.store.LinkStore;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.KafkaException;

/**
 * Signs from time to time how far the chains of this instance have come, and at the end; keeps it
 * and tells it to the world. It speaks for what it wrote itself, and never for what it found.
 */
final class HeadSigner implements SmartLifecycle {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration STOP_WITHIN = Duration.ofSeconds(2);

  private final LogWriter writer;
  private final LinkStore links;
  private final HeadStore heads;
  private final HeadTopic topic;
  private final SigningKey key;
  private final LogState state;
  private final Duration every;
  private final Clock clock;

  private final List<String> toTakeUp;
  private final Map<String, Long> signed = new HashMap<>();
  private final Map<String, Head> unpublished = new HashMap<>();
  private final CountDownLatch stopping = new CountDownLatch(1);
  private @Nullable Thread thread;

  HeadSigner(
      List<String> chains,
      LogWriter writer,
      LinkStore links,
      HeadStore heads,
      HeadTopic topic,
      SigningKey key,
      LogState state,
      Duration every,
      Clock clock) {
    this.toTakeUp = new ArrayList<>(chains);
    this.writer = writer;
    this.links = links;
    this.heads = heads;
    this.topic = topic;
    this.key = key;
    this.state = state;
    this.every = every;
    this.clock = clock;
  }

  @Override
  public void start() {
    thread = Thread.ofPlatform().name("access-log-heads").start(this::run);
  }

  @Override
  public void stop() {
    stopping.countDown();
    Thread started = thread;
    try {
      if (started != null && !started.join(STOP_WITHIN)) {
        started.interrupt();
        started.join(STOP_WITHIN);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return thread != null && stopping.getCount() > 0;
  }

  /** It stops when the writer has written its last. */
  @Override
  public int getPhase() {
    return 1;
  }

  private void run() {
    try {
      turn();
      while (!stopping.await(every.toMillis(), TimeUnit.MILLISECONDS)) {
        turn();
      }
      turn();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void turn() throws InterruptedException {
    try {
      while (!toTakeUp.isEmpty()) {
        takeUp(toTakeUp.getFirst());
        toTakeUp.removeFirst();
      }
      for (Position position : writer.written()) {
        if (position.seq() > signed.getOrDefault(position.chain(), 0L)) {
          sign(position);
        }
      }
    } catch (RuntimeException e) {
      state.failed(0, e);
    }
    publish();
  }

  /** What an earlier run kept it may not have published any more. */
  private void takeUp(String chain) {
    Head kept = heads.last(chain).block(PATIENCE);
    if (kept != null) {
      unpublished.putIfAbsent(chain, kept);
      if (!Boolean.TRUE.equals(links.has(kept.position()).block(PATIENCE))) {
        state.broken(chain);
      }
    }
  }

  private void sign(Position position) {
    Head head = key.sign(position, clock.instant());
    if (Boolean.TRUE.equals(heads.keep(head).block(PATIENCE))) {
      unpublished.put(position.chain(), head);
    }
    signed.put(position.chain(), position.seq());
  }

  /** A later head says all that an earlier one said. */
  private void publish() throws InterruptedException {
    for (Head head : List.copyOf(unpublished.values())) {
      try {
        topic.publish(head);
        unpublished.remove(head.position().chain());
        state.published();
      } catch (ExecutionException
          | TimeoutException
          | KafkaException
          | org.apache.kafka.common.KafkaException e) {
        state.unpublished(e);
      }
    }
  }
}
