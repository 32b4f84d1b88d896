package org.ninefifteen.testkit.store;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;

/** Answers a write only when it is in the file; writes that wait together share one commit. */
final class GroupCommit {
  private static final int FILL_RATE = 90;
  private static final int COMPACT_EVERY = 256;
  private static final int COMPACT_BYTES = 4 * 1024 * 1024;

  private final MVStore store;
  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock(true);
  private final AtomicLong written = new AtomicLong();
  private long committed;
  private long commits;

  GroupCommit(MVStore store) {
    this.store = store;
    store.setRetentionTime(0);
  }

  <T> T durably(Supplier<T> write) {
    T answer;
    lock.readLock().lock();
    try {
      answer = write.get();
    } finally {
      lock.readLock().unlock();
    }
    commitUpTo(written.incrementAndGet());
    return answer;
  }

  /** Nobody writes meanwhile: a document never reaches the file without its index entries. */
  private void commitUpTo(long mine) {
    lock.writeLock().lock();
    try {
      if (committed < mine) {
        committed = written.get();
        store.commit();
        if (++commits % COMPACT_EVERY == 0) {
          store.compact(FILL_RATE, COMPACT_BYTES);
        }
      }
    } finally {
      lock.writeLock().unlock();
    }
  }
}
