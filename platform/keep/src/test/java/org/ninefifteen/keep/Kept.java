package org.ninefifteen.keep;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bson.BsonDocument;
import org.bson.Document;
import org.junit.jupiter.api.TestInfo;
import org.ninefifteen.testkit.EmbeddedStore;
import org.ninefifteen.testkit.parts.OnContainers;
import org.ninefifteen.testkit.parts.Parts;
import org.testcontainers.mongodb.MongoDBContainer;

/** A store of a test, and what is in it. */
record Kept(String address, MongoClient client, Runnable stop) implements AutoCloseable {

  private static final Set<String> THE_STORES_OWN = Set.of("admin", "config", "local");

  /** A store of its own, a real one for a test on containers. */
  static Kept empty(TestInfo test) {
    if (test.getTestClass().orElseThrow().isAnnotationPresent(OnContainers.class)) {
      MongoDBContainer store = new MongoDBContainer("mongo:8.0.21");
      store.start();
      return at(store.getConnectionString(), store::stop);
    }
    EmbeddedStore store = EmbeddedStore.inMemory();
    return at("mongodb://127.0.0.1:" + store.port(), store::close);
  }

  /** The store that all parts of a test share. */
  static Kept in(Parts parts) {
    ConnectionString address = new ConnectionString(parts.storeUri(""));
    return at("mongodb://" + address.getHosts().getFirst(), () -> {});
  }

  private static Kept at(String address, Runnable stop) {
    return new Kept(address, MongoClients.create(address), stop);
  }

  String address(String database) {
    return address + "/" + database;
  }

  void put(String database, String collection, Document... documents) {
    for (Document each : documents) {
      client.getDatabase(database).getCollection(collection).insertOne(each);
    }
  }

  /** Each document by its name, as canonical JSON, which tells types and the order of fields. */
  Map<String, String> everything() {
    Map<String, String> all = new TreeMap<>();
    for (String database : databases()) {
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

  private List<String> databases() {
    List<String> all = client.listDatabaseNames().into(new ArrayList<>());
    all.removeAll(THE_STORES_OWN);
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
    stop.run();
  }
}
