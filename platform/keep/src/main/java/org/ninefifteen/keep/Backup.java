package org.ninefifteen.keep;

import com.mongodb.client.MongoCursor;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.RawBsonDocument;
import org.ninefifteen.keep.files.BackupFolder;
import org.ninefifteen.keep.files.DocumentWriter;
import org.ninefifteen.keep.files.Manifest;
import org.ninefifteen.keep.files.Manifest.Kind;
import org.ninefifteen.keep.files.SavedCollection;
import org.ninefifteen.keep.store.Store;
import org.ninefifteen.keep.store.StoredCollection;

/**
 * Saves collections one after the other while services go on writing. Each document is whole, as it
 * was at some moment in between; two of them need not be of the same moment.
 */
final class Backup {

  private static final String KEYS = "subjects";
  private static final String KEY = "key";

  private final Clock clock;

  Backup(Clock clock) {
    this.clock = clock;
  }

  /**
   * Everything but the keys.
   *
   * @param keys the database of the keys, which is left out; empty where there is none
   */
  Manifest services(List<Store> stores, String keys, Path to) throws IOException {
    List<StoredCollection> all = new ArrayList<>();
    for (Store store : stores) {
      store.collections().stream().filter(each -> !each.database().equals(keys)).forEach(all::add);
    }
    all.forEach(Backup::refuseKeys);
    return save(Kind.SERVICES, all, to);
  }

  Manifest keys(Store store, Path to) throws IOException {
    return save(Kind.KEYS, store.collections(), to);
  }

  /** Keys among the rest would be kept as long as the rest, and an erased person with them. */
  private static void refuseKeys(StoredCollection each) {
    if (each.collection().equals(KEYS) && each.isWith(KEY)) {
      throw new IllegalArgumentException(
          each.database() + " holds people's keys: name it with --keys, and their folder.");
    }
  }

  private Manifest save(Kind kind, List<StoredCollection> all, Path to) throws IOException {
    BackupFolder folder = BackupFolder.empty(to);
    Instant from = clock.instant();
    List<SavedCollection> saved = new ArrayList<>();
    for (StoredCollection each : all) {
      saved.add(save(each, folder));
    }
    Manifest manifest = new Manifest(kind, from, clock.instant(), saved);
    folder.seal(manifest);
    return manifest;
  }

  private static SavedCollection save(StoredCollection each, BackupFolder folder)
      throws IOException {
    try (DocumentWriter out = folder.writer(each.database(), each.collection());
        MongoCursor<RawBsonDocument> documents = each.read()) {
      while (documents.hasNext()) {
        out.write(documents.next());
      }
      return folder.finish(out, each.database(), each.collection());
    }
  }
}
