package org.ninefifteen.keep;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import org.bson.BsonDocument;
import org.bson.Document;
import org.ninefifteen.testkit.EmbeddedStore;

/** A store of a test, and what is in it. */
record Kept(EmbeddedStore store, MongoClient client) implements AutoCloseable {

  static Kept empty() {
    EmbeddedStore store = EmbeddedStore.inMemory();
    return new Kept(store, MongoClients.create("mongodb://127.0.0.1:" + store.port()));
  }

  String address() {
    return "mongodb://127.0.0.1:" + store.port();
  }

  String address(String database) {
    return store.connectionString(database);
  }

  void put(String database, String collection, Document... documents) {
    for (Document each : documents) {
      client.getDatabase(database).getCollection(collection).insertOne(each);
    }
  }

  /** Each document by its name, as canonical JSON, which tells types and the order of fields. */
  Map<String, String> everything() {
    Map<String, String> all = new TreeMap<>();
    for (String database : client.listDatabaseNames()) {
      for (String collection : client.getDatabase(database).listCollectionNames()) {
        client
            .getDatabase(database)
            .getCollection(collection, BsonDocument.class)
            .find()
            .forEach(each -> all.put(database + "." + collection + each.get("_id"), json(each)));
      }
    }
    return all;
  }

  private static String json(BsonDocument document) {
    return document.toJson(
        org.bson.json.JsonWriterSettings.builder()
            .outputMode(org.bson.json.JsonMode.EXTENDED)
            .build());
  }

  /** What a command said, and how it ended. */
  record Ended(int code, String said) {}

  static Ended keep(Clock clock, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int code = Keep.run(new PrintStream(out, true, UTF_8), clock, args);
    return new Ended(code, out.toString(UTF_8));
  }

  static Ended keep(String... args) {
    return keep(Clock.systemUTC(), args);
  }

  @Override
  public void close() {
    client.close();
    store.close();
  }
}
