package org.ninefifteen.kit.store;

import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;

/** A store that is away is found out in a second, and a promise is one of the majority's. */
public final class StorePatience implements MongoClientSettingsBuilderCustomizer {

  @Override
  public void customize(MongoClientSettings.Builder settings) {
    settings
        .writeConcern(WriteConcern.MAJORITY.withJournal(true))
        .applyToClusterSettings(c -> c.serverSelectionTimeout(1, TimeUnit.SECONDS))
        .applyToSocketSettings(
            s -> s.connectTimeout(1, TimeUnit.SECONDS).readTimeout(10, TimeUnit.SECONDS));
  }
}
