package org.ninefifteen.keep.files;

import java.time.Instant;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInvalidOperationException;
import org.bson.BsonString;
import org.bson.json.JsonMode;
import org.bson.json.JsonParseException;
import org.bson.json.JsonWriterSettings;

/**
 * What belongs to a backup.
 *
 * @param from each document is as it was at some moment between this one
 * @param to and this one
 */
public record Manifest(Kind kind, Instant from, Instant to, List<SavedCollection> collections) {

  static final String FILE = "manifest.json";
  private static final int FORMAT = 1;

  private static final JsonWriterSettings READABLE =
      JsonWriterSettings.builder().outputMode(JsonMode.RELAXED).indent(true).build();

  /** Keys are kept apart from everything else, and shorter. */
  public enum Kind {
    SERVICES,
    KEYS
  }

  public Manifest {
    collections = List.copyOf(collections);
  }

  public long documents() {
    return collections.stream().mapToLong(SavedCollection::documents).sum();
  }

  String json() {
    BsonArray all = new BsonArray();
    collections.forEach(each -> all.add(each.json()));
    return new BsonDocument("format", new BsonInt32(FORMAT))
        .append("kind", new BsonString(kind.name()))
        .append("from", new BsonString(from.toString()))
        .append("to", new BsonString(to.toString()))
        .append("collections", all)
        .toJson(READABLE);
  }

  /** Throws {@link Damaged} where it is no manifest, or one of a version to come. */
  static Manifest of(String text) {
    try {
      BsonDocument json = BsonDocument.parse(text);
      if (json.getNumber("format").intValue() != FORMAT) {
        throw new Damaged(FILE + " is of a format that this version cannot read.");
      }
      return new Manifest(
          Kind.valueOf(json.getString("kind").getValue()),
          Instant.parse(json.getString("from").getValue()),
          Instant.parse(json.getString("to").getValue()),
          json.getArray("collections").stream()
              .map(each -> SavedCollection.of(each.asDocument()))
              .toList());
    } catch (JsonParseException | BsonInvalidOperationException | IllegalArgumentException e) {
      throw new Damaged(FILE + " cannot be read.");
    }
  }
}
