package org.ninefifteen.keep;

import java.io.IOException;
import java.util.List;
import org.ninefifteen.keep.erasures.Forgetting;
import org.ninefifteen.keep.files.SavedBackup;
import org.ninefifteen.keep.files.SavedCollection;
import org.ninefifteen.keep.store.Filling;
import org.ninefifteen.keep.store.Store;
import org.ninefifteen.keep.store.StoredCollection;

/**
 * Puts what was saved back, under the names that it had. Everything is verified and looked at
 * before the first write, and read again after the last.
 */
final class Restore {

  private final List<Store> stores;
  private final boolean over;

  /**
   * Restores into these stores.
   *
   * @param over what is there is dropped; without it nothing may be there
   */
  Restore(List<Store> stores, boolean over) {
    this.stores = List.copyOf(stores);
    this.over = over;
  }

  /** Throws where something is damaged, has no place, or finds its place taken. */
  void check(SavedBackup backup) throws IOException {
    backup.verify();
    for (StoredCollection found : found(backup)) {
      if (!over) {
        throw new IllegalArgumentException(
            found.name() + " is not empty: nothing was restored. --over drops what is there.");
      }
    }
  }

  /**
   * As it was saved, but for who was erased since. What was checked before does not stop it half
   * way; what does is told, and it has to be run again.
   */
  void run(SavedBackup backup, Forgetting forgetting) throws IOException {
    found(backup).forEach(StoredCollection::drop);
    for (SavedCollection saved : backup.manifest().collections()) {
      Filling filling =
          new Filling(store(saved.database()).collection(saved.database(), saved.collection()));
      backup.each(
          saved,
          document -> forgetting.restored(saved.collection(), document).ifPresent(filling::add));
      forgetting.others(saved.collection()).forEach(filling::add);
      filling.finish();
    }
  }

  /**
   * What is there in the databases that come back: in those of a younger time there may be more.
   */
  private List<StoredCollection> found(SavedBackup backup) {
    return backup.manifest().collections().stream()
        .map(SavedCollection::database)
        .distinct()
        .flatMap(database -> store(database).collections(database).stream())
        .filter(each -> !each.isEmpty())
        .toList();
  }

  private Store store(String database) {
    return stores.stream()
        .filter(store -> store.has(database))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "No address was given for the database " + database + "."));
  }
}
