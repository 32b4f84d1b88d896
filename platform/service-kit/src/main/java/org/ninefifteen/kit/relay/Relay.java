package org.ninefifteen.kit.relay;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.relay.pending.PendingStore;
import org.ninefifteen.kit.relay.pending.SentMarks;
import org.ninefifteen.kit.relay.pending.Unsent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;

/**
 * One thread that sends what was stored. What it cannot send it forgets: the store remembers, and a
 * sweep brings it again, oldest first. So a request never waits for the broker, nor fails with it.
 */
public final class Relay implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Relay.class);

  private final PendingStore store;
  private final EventSender sender;
  private final RelayState state;
  private final RelayProperties properties;
  private final Clock clock;

  private final Set<String> collections = new CopyOnWriteArraySet<>();
  private final BlockingQueue<Unsent> queue;
  private final SentMarks marks;
  private final Every sweep;
  private final WaitingSample sample;

  private volatile boolean running;
  private volatile boolean behind = true;

  /**
   * While the broker is away this one asks whether it is back: the store has enough to do, and
   * would have to look at all that waits to say what is the oldest.
   */
  private @Nullable Unsent refused;

  private @Nullable Thread thread;

  Relay(
      PendingStore store,
      EventSender sender,
      RelayState state,
      RelayProperties properties,
      Clock clock) {
    this.store = store;
    this.sender = sender;
    this.state = state;
    this.properties = properties;
    this.clock = clock;
    this.queue = new ArrayBlockingQueue<>(properties.queue());
    this.marks = new SentMarks(store, properties.markEvery(), properties.batch());
    this.sweep = new Every(properties.sweepEvery());
    this.sample = new WaitingSample(store, state);
  }

  /** Has a collection swept. */
  public void watch(String collection) {
    collections.add(collection);
  }

  /** Takes what was stored a moment ago. Where that does not fit, the sweep will find it. */
  public void accept(Unsent unsent) {
    if (!behind && !queue.offer(unsent)) {
      behind = true;
    }
  }

  public int backlog() {
    return queue.size();
  }

  @Override
  public void start() {
    running = true;
    thread = Thread.ofPlatform().name("outbox-relay").start(this::run);
  }

  @Override
  public void stop() {
    running = false;
    Thread started = thread;
    try {
      if (started != null
          && !(state.isBrokerReachable() && started.join(properties.stopWithin()))) {
        started.interrupt(); // what it holds is in the store as well
        started.join(properties.stopWithin());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** It starts before the web server opens, and stops after the last request was answered. */
  @Override
  public int getPhase() {
    return 0;
  }

  private void run() {
    try {
      while (running) {
        turn();
      }
      deliver(waiting());
      marks.write();
    } catch (InterruptedException | DataAccessException | IllegalStateException e) {
      LOG.debug("Stopped before everything was sent; the rest is in the store.", e);
    }
  }

  private void turn() throws InterruptedException {
    try {
      Unsent first = refused;
      if (first != null) {
        deliver(List.of(first));
      } else if (behind) {
        sweep(Instant.MAX);
      } else if (sweep.isDue()) {
        sweep(clock.instant().minus(properties.sweepAfter()));
      } else {
        deliver(next());
      }
      marks.writeWhenDue();
      sample.takeWhenDue(collections, refused);
    } catch (DataAccessException | IllegalStateException e) {
      state.storeAway();
      LOG.debug("The store's failure", e);
      fallBehind();
    } catch (RuntimeException e) {
      if (running) { // else it was interrupted while it read
        LOG.error("The relay stumbled and tries again", e);
      }
      fallBehind();
    }
  }

  /** From here on new events are taken from memory again, so none falls between the two ways. */
  private void sweep(Instant youngest) throws InterruptedException {
    behind = false;
    for (String collection : collections) {
      sweep(collection, youngest);
    }
  }

  private void sweep(String collection, Instant youngest) throws InterruptedException {
    try (Stream<List<Unsent>> pending = store.pending(collection, properties.batch())) {
      Iterator<List<Unsent>> batches = pending.iterator();
      boolean isOld = true;
      while (running && !behind && isOld && batches.hasNext()) {
        List<Unsent> found = batches.next();
        isOld = found.getLast().since().isBefore(youngest);
        deliver(found.stream().filter(each -> each.since().isBefore(youngest)).toList());
        marks.writeWhenDue();
      }
    }
    marks.write();
  }

  private List<Unsent> next() throws InterruptedException {
    Unsent first = queue.poll(properties.markEvery().toMillis(), TimeUnit.MILLISECONDS);
    List<Unsent> batch = first == null ? List.of() : waiting();
    if (first != null) {
      batch.addFirst(first);
    }
    return batch;
  }

  private List<Unsent> waiting() {
    List<Unsent> batch = new ArrayList<>();
    queue.drainTo(batch, properties.batch());
    return batch;
  }

  private void deliver(List<Unsent> batch) throws InterruptedException {
    List<Unsent> sent = sender.send(batch);
    marks.add(sent);
    state.sent(sender.confirmed());
    refused = sent.size() < batch.size() ? Unsent.firstMissing(batch, sent) : null;
    if (refused != null) {
      state.failed(batch.size() - sent.size());
      fallBehind();
    }
  }

  private void fallBehind() throws InterruptedException {
    behind = true;
    queue.clear();
    if (running) {
      Thread.sleep(properties.retryAfter());
    }
  }
}
