package org.ninefifteen.kit.personal.store;

import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.personal.model.Opening.Erased;

/**
 * A subject as it is stored.
 *
 * @param key wrapped; absent once it is destroyed
 * @param indexes the matches that name the subject
 */
public record StoredSubject(
    String id, @Nullable Binary key, @Nullable Erased tombstone, List<String> indexes) {

  public boolean isErased() {
    return tombstone != null;
  }

  static StoredSubject of(Document document) {
    return new StoredSubject(
        document.getString("_id"),
        document.get("key", Binary.class),
        tombstone(document),
        document.getList("indexes", String.class, List.of()));
  }

  private static @Nullable Erased tombstone(Document document) {
    Document stone = document.get("erased", Document.class);
    return stone == null
        ? null
        : new Erased(stone.getDate("at").toInstant(), stone.getString("decision"));
  }
}
