package org.ninefifteen.kit.accesslog.store;

import com.mongodb.ConnectionString;
import com.mongodb.reactivestreams.client.MongoClient;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.store.StoreClients;
import org.ninefifteen.kit.store.StoreTransport;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;

/**
 * The database of the log: apart from what it tells of, so that whoever may change the one need not
 * be let near the other.
 */
public final class LogDatabase implements AutoCloseable {

  private static final String NAME = "access-log";

  private final Runnable end;
  private final ReactiveMongoTemplate mongo;

  private LogDatabase(MongoClient client, String name, Runnable end) {
    this.mongo = new ReactiveMongoTemplate(client, name);
    this.end = end;
  }

  /** Beside a service's own database, over its connections. */
  public static LogDatabase beside(MongoClient shared) {
    return new LogDatabase(shared, NAME, () -> {});
  }

  /** Connects when it is first used. */
  public static LogDatabase at(
      String uri, @Nullable StoreTransport transport, @Nullable SslBundle trusted) {
    ConnectionString address = new ConnectionString(uri);
    MongoClient client = StoreClients.at(address, transport, trusted);
    String name = address.getDatabase();
    return new LogDatabase(client, name == null ? NAME : name, client::close);
  }

  public LinkStore links() {
    return new LinkStore(mongo);
  }

  public HeadStore heads() {
    return new HeadStore(mongo);
  }

  @Override
  public void close() {
    end.run();
  }
}
