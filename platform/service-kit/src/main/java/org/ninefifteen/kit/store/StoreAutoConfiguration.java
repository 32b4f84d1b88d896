package org.ninefifteen.kit.store;

import com.mongodb.MongoClientSettings;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.boot.mongodb.autoconfigure.MongoProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoReactiveAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.StandardMongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** How a service talks with its store, and with those beside it. */
@AutoConfiguration(before = MongoReactiveAutoConfiguration.class)
public class StoreAutoConfiguration {

  /** Before the store's address, which may say otherwise. */
  @Bean
  @Order(Ordered.HIGHEST_PRECEDENCE)
  MongoClientSettingsBuilderCustomizer storePatience() {
    return new StorePatience();
  }

  @Bean
  StoreTransport storeTransport() {
    return new StoreTransport();
  }

  /** Without settings of ours Boot would make threads of its own, and end them slowly. */
  @Bean
  MongoClientSettings mongoClientSettings(StoreTransport transport) {
    return transport.settings().build();
  }

  /** With settings of ours Boot leaves it to us to say where the store is. */
  @Bean
  MongoClientSettingsBuilderCustomizer ownStore(MongoConnectionDetails own, MongoProperties store) {
    return new StandardMongoClientSettingsBuilderCustomizer(
        own, store.getRepresentation().getUuid());
  }
}
