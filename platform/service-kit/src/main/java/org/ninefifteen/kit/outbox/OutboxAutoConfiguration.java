package org.ninefifteen.kit.outbox;

import org.ninefifteen.kit.relay.Relay;
import org.ninefifteen.kit.relay.RelayAutoConfiguration;
import org.ninefifteen.kit.tracing.EventTraces;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoReactiveAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;

/** The outbox, for services that have a store of their own. */
@AutoConfiguration(
    before = DataMongoReactiveAutoConfiguration.class,
    after = RelayAutoConfiguration.class)
@ConditionalOnProperty(name = "outbox.enabled", matchIfMissing = true)
public class OutboxAutoConfiguration {

  @Bean
  @ConditionalOnMissingBean
  MongoCustomConversions mongoCustomConversions() {
    return RecordConversions.all();
  }

  @Bean
  Outboxes outboxes(ReactiveMongoTemplate mongo, Relay relay, ObjectProvider<EventTraces> traces) {
    return new Outboxes(mongo, relay, traces.getIfAvailable());
  }
}
