package org.ninefifteen.testkit;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import org.bson.Document;

/** A store that a test has for itself, and a client of it. */
record TriedStore(EmbeddedStore store, MongoClient client) implements AutoCloseable {

  static TriedStore of(Backend backend, Path folder) {
    EmbeddedStore store = backend.store(folder);
    return new TriedStore(store, MongoClients.create(store.connectionString("db")));
  }

  MongoCollection<Document> things() {
    return client.getDatabase("db").getCollection("things");
  }

  @Override
  public void close() {
    client.close();
    store.close();
  }
}
