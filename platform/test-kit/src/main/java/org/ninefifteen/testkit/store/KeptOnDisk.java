package org.ninefifteen.testkit.store;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreTool;

/**
 * The H2 file backend with an answer that can be believed: as it comes, H2 writes up to a second
 * late, so that a kill loses what was already acknowledged, or tears a document from its index.
 */
public final class KeptOnDisk extends H2Documents {
  private static final Set<String> READS =
      Set.of(
          "find",
          "aggregate",
          "count",
          "distinct",
          "getMore",
          "killCursors",
          "hello",
          "isMaster",
          "ping");

  private static final int MEGABYTE = 1 << 20;

  /** Otherwise H2 also writes when so much is new, in the midst of a change of many documents. */
  private static final int ONLY_WHEN_ASKED = 0;

  private final GroupCommit commits;

  private KeptOnDisk(MVStore store) {
    super(store);
    commits = new GroupCommit(store);
  }

  /**
   * Opens the store of this folder. The file is written anew first, for H2 leaves what was deleted
   * in it until something else needs the room: a key that was destroyed would still be there.
   */
  public static KeptOnDisk in(Path folder) {
    String file = folder.resolve("store.mv").toString();
    MVStoreTool.compactCleanUp(file);
    if (Files.exists(Path.of(file))) {
      MVStoreTool.compact(file, false);
    }
    var store =
        new MVStore.Builder()
            .fileName(file)
            .cacheSize(megabytesOfCache())
            .autoCommitDisabled()
            .autoCommitBufferSize(ONLY_WHEN_ASKED)
            .open();
    return new KeptOnDisk(store);
  }

  /** A quarter of the heap: what is not in it is put together anew from bytes, at each look. */
  private static int megabytesOfCache() {
    return (int) Math.max(32, Runtime.getRuntime().maxMemory() / 4 / MEGABYTE);
  }

  @Override
  public Document handleMessage(MongoMessage message) {
    if (READS.contains(message.getDocument().keySet().iterator().next())) {
      return whole(message);
    }
    return commits.durably(() -> whole(message));
  }

  /**
   * What is read stays in the file until it is read: H2 throws away what is older than a few
   * versions, also under the feet of whoever looks through all of a collection.
   */
  private Document whole(MongoMessage message) {
    var version = getMvStore().registerVersionUsage();
    try {
      return super.handleMessage(message);
    } finally {
      getMvStore().deregisterVersionUsage(version);
    }
  }

  /** What a reader gave back while the file was being written, H2 only notices at the next one. */
  @Override
  public void close() {
    getMvStore().deregisterVersionUsage(getMvStore().registerVersionUsage());
    super.close();
  }
}
