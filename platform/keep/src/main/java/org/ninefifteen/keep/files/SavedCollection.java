package org.ninefifteen.keep.files;

import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;

/**
 * One collection of a backup.
 *
 * @param file within the backup's folder
 * @param sha256 of the file
 * @param content of the documents in it, whatever their order: see {@link Content#digest}
 */
public record SavedCollection(
    String database,
    String collection,
    String file,
    long documents,
    String sha256,
    String content) {

  public String name() {
    return database + "." + collection;
  }

  BsonDocument json() {
    return new BsonDocument("database", new BsonString(database))
        .append("collection", new BsonString(collection))
        .append("file", new BsonString(file))
        .append("documents", new BsonInt64(documents))
        .append("sha256", new BsonString(sha256))
        .append("content", new BsonString(content));
  }

  static SavedCollection of(BsonDocument json) {
    return new SavedCollection(
        json.getString("database").getValue(),
        json.getString("collection").getValue(),
        json.getString("file").getValue(),
        json.getNumber("documents").longValue(),
        json.getString("sha256").getValue(),
        json.getString("content").getValue());
  }
}
