package org.ninefifteen.keep.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;

/** A collection, its documents as the bytes that they are. */
public record StoredCollection(String database, MongoCollection<RawBsonDocument> documents) {

  private static final int AT_ONCE = 200;

  static StoredCollection of(MongoDatabase database, String name) {
    return new StoredCollection(
        database.getName(), database.getCollection(name, RawBsonDocument.class));
  }

  public String collection() {
    return documents.getNamespace().getCollectionName();
  }

  public String name() {
    return documents.getNamespace().getFullName();
  }

  public boolean isEmpty() {
    return documents.find().limit(1).first() == null;
  }

  public boolean isWith(String field) {
    return documents.find(exists(field)).limit(1).first() != null;
  }

  public void drop() {
    documents.drop();
  }

  /** In the order in which the store has them: to sort them would cost it memory. */
  public MongoCursor<RawBsonDocument> read() {
    return documents.find().batchSize(AT_ONCE).cursor();
  }

  public void insert(List<RawBsonDocument> some) {
    documents.insertMany(some);
  }

  /** Changes the document of that id, or makes it. */
  public void put(BsonDocument id, Bson update) {
    documents.updateOne(eq("_id", id.get("_id")), update, new UpdateOptions().upsert(true));
  }
}
