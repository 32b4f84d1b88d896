package org.ninefifteen.kit.personal.store;

import com.mongodb.ConnectionString;
import com.mongodb.reactivestreams.client.MongoClient;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.store.StoreClients;
import org.ninefifteen.kit.store.StoreTransport;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;

/**
 * A database apart, by a client of its own. The client is no bean: a service's own store would
 * stand back from it.
 */
public final class SubjectDatabase implements AutoCloseable {

  private static final String UNNAMED = "subjects";

  private final MongoClient client;
  private final ReactiveMongoTemplate mongo;

  private SubjectDatabase(MongoClient client, String name) {
    this.client = client;
    this.mongo = new ReactiveMongoTemplate(client, name);
  }

  /** Trusts whom the JVM trusts. */
  public static SubjectDatabase at(String uri) {
    return at(uri, null, null);
  }

  /** Connects when it is first used. */
  public static SubjectDatabase at(
      String uri, @Nullable StoreTransport transport, @Nullable SslBundle trusted) {
    ConnectionString address = new ConnectionString(uri);
    String name = address.getDatabase();
    return new SubjectDatabase(
        StoreClients.at(address, transport, trusted), name == null ? UNNAMED : name);
  }

  public SubjectStore subjects() {
    return new SubjectStore(mongo);
  }

  public MatchStore matches() {
    return new MatchStore(mongo);
  }

  @Override
  public void close() {
    client.close();
  }
}
