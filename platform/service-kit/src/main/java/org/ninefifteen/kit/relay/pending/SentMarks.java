package org.ninefifteen.kit.relay.pending;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Gathers what was sent, to mark it in bulk, beside the sending: what comes next does not wait for
 * the store. A mark that is lost costs a second sending.
 */
public final class SentMarks {

  /** A store that writes one thing at a time lets requests in between. */
  private static final int AT_ONCE = 100;

  /** Batches that may wait for those that are written: a kill has all of them sent again. */
  private static final int AHEAD = 10;

  private final Map<Kind, List<String>> markers = new HashMap<>();
  private final PendingStore store;
  private final Duration every;
  private final int batch;
  private CompletableFuture<Void> writing = CompletableFuture.completedFuture(null);
  private int gathered;
  private long since;

  /**
   * Begins with none.
   *
   * @param every how long they are gathered at the most
   * @param batch how many of them are written at once, however short a time they were gathered
   */
  public SentMarks(PendingStore store, Duration every, int batch) {
    this.store = store;
    this.every = every;
    this.batch = batch;
  }

  /** What is marked by the same update. */
  private record Kind(String collection, boolean haveAnswers) {
    static Kind of(Unsent unsent) {
      return new Kind(unsent.collection(), unsent.hasAnswers());
    }
  }

  public void add(List<Unsent> sent) {
    if (gathered == 0) {
      since = System.nanoTime();
    }
    for (Unsent unsent : sent) {
      markers.computeIfAbsent(Kind.of(unsent), kind -> new ArrayList<>()).add(unsent.marker());
    }
    gathered += sent.size();
  }

  /**
   * Has them written unless earlier ones still are, for which it waits only when too many have
   * gathered; tells of a failure at the next occasion.
   */
  public void writeWhenDue() {
    boolean isOld = System.nanoTime() - since >= every.toNanos();
    boolean isDue = gathered >= batch || (gathered > 0 && isOld);
    if (isDue && (writing.isDone() || gathered >= AHEAD * batch)) {
      await();
      begin();
    }
  }

  /** Returns when all are written. */
  public void write() {
    await();
    begin();
    await();
  }

  private void begin() {
    Map<Kind, List<String>> due = Map.copyOf(markers);
    gathered = 0;
    markers.clear();
    writing = CompletableFuture.runAsync(() -> due.forEach(this::mark), Thread::startVirtualThread);
  }

  private void mark(Kind kind, List<String> sent) {
    for (int from = 0; from < sent.size(); from += AT_ONCE) {
      List<String> some = sent.subList(from, Math.min(from + AT_ONCE, sent.size()));
      store.markSent(kind.collection(), some, kind.haveAnswers());
    }
  }

  private void await() {
    CompletableFuture<Void> begun = writing;
    writing = CompletableFuture.completedFuture(null);
    try {
      begun.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }
}
