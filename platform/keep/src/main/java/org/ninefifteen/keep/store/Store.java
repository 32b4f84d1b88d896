package org.ninefifteen.keep.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A store, or one database of it, by its address. What a majority of it has not got is not saved,
 * and nothing is restored that a majority has not got.
 */
public final class Store implements AutoCloseable {

  private static final Set<String> ITS_OWN = Set.of("admin", "config", "local");
  private static final int PATIENCE_SECONDS = 20;

  private final MongoClient client;
  private final @Nullable String only;

  private Store(MongoClient client, @Nullable String only) {
    this.client = client;
    this.only = only;
  }

  /** Connects when it is first asked; without a database in the address all of them are meant. */
  public static Store at(String uri) {
    ConnectionString address = new ConnectionString(uri);
    MongoClientSettings settings =
        MongoClientSettings.builder()
            .readConcern(ReadConcern.MAJORITY)
            .writeConcern(WriteConcern.MAJORITY.withJournal(true))
            .applyToClusterSettings(
                it -> it.serverSelectionTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS))
            .applyConnectionString(address)
            .build();
    return new Store(MongoClients.create(settings), address.getDatabase());
  }

  /** Whether a database of this name is meant. */
  public boolean has(String database) {
    return only == null ? !ITS_OWN.contains(database) : only.equals(database);
  }

  public List<StoredCollection> collections() {
    List<StoredCollection> all = new ArrayList<>();
    for (String database : databases()) {
      all.addAll(collections(database));
    }
    return all;
  }

  /** Those of one database, by name; what the store keeps for itself is none of them. */
  public List<StoredCollection> collections(String database) {
    MongoDatabase of = client.getDatabase(database);
    return of.listCollectionNames().into(new ArrayList<>()).stream()
        .filter(name -> !name.startsWith("system."))
        .sorted()
        .map(name -> StoredCollection.of(of, name))
        .toList();
  }

  public StoredCollection collection(String database, String name) {
    return StoredCollection.of(client.getDatabase(database), name);
  }

  private List<String> databases() {
    return only != null
        ? List.of(only)
        : client.listDatabaseNames().into(new ArrayList<>()).stream()
            .filter(this::has)
            .sorted()
            .toList();
  }

  @Override
  public void close() {
    client.close();
  }
}
