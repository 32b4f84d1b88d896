package org.ninefifteen.kit.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ssl.SslBundle;

/** Clients for stores beside a service's own. */
public final class StoreClients {

  private StoreClients() {}

  /**
   * Connects when it is first used.
   *
   * @param transport whose threads it shares; absent, it has some of its own
   * @param trusted whom the service trusts as its own store; absent, it is the address that says
   *     whether there is TLS, and the JVM whom to trust
   */
  public static MongoClient at(
      ConnectionString address, @Nullable StoreTransport transport, @Nullable SslBundle trusted) {
    MongoClientSettings.Builder settings =
        transport == null ? MongoClientSettings.builder() : transport.settings();
    new StorePatience().customize(settings);
    settings.applyConnectionString(address);
    if (trusted != null) {
      settings.applyToSslSettings(tls -> tls.enabled(true).context(trusted.createSslContext()));
    }
    return MongoClients.create(settings.build());
  }
}
