package org.ninefifteen.kit.store;

import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;

/**
 * A store that is away is found out in a second, one that is mute in five, and a promise is one of
 * the majority's. The driver's heartbeat waits as long as a connection may take, and where it has
 * waited in vain all that is being read breaks off: a store that is only busy is not away. What the
 * store's address says of these ({@code socketTimeoutMS} and the like) is what counts.
 */
public final class StorePatience implements MongoClientSettingsBuilderCustomizer {

  @Override
  public void customize(MongoClientSettings.Builder settings) {
    settings
        .writeConcern(WriteConcern.MAJORITY.withJournal(true))
        .applyToClusterSettings(c -> c.serverSelectionTimeout(1, TimeUnit.SECONDS))
        .applyToSocketSettings(
            s -> s.connectTimeout(5, TimeUnit.SECONDS).readTimeout(10, TimeUnit.SECONDS));
  }
}
