package org.ninefifteen.marac.rebuild;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.ninefifteen.kit.outbox.OutboxAutoConfiguration;
import org.ninefifteen.kit.relay.RelayAutoConfiguration;
import org.ninefifteen.marac.MaracProperties;
import org.ninefifteen.marac.agenda.freeze.Archive;
import org.ninefifteen.marac.agenda.kept.AgendaStore;
import org.ninefifteen.marac.agenda.recall.Assembly;
import org.ninefifteen.marac.memory.Memory;
import org.ninefifteen.marac.model.Served;
import org.ninefifteen.marac.people.PeopleStore;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoReactiveAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoReactiveAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/**
 * What takes in and what folds, without what consumes, freezes, answers or tells. No stereotype, so
 * that the service itself does not find it.
 */
@ImportAutoConfiguration({
  MongoReactiveAutoConfiguration.class,
  DataMongoReactiveAutoConfiguration.class,
  JacksonAutoConfiguration.class,
  KafkaAutoConfiguration.class,
  RelayAutoConfiguration.class,
  OutboxAutoConfiguration.class
})
@EnableConfigurationProperties(MaracProperties.class)
@ComponentScan(basePackageClasses = {Memory.class, Assembly.class, AgendaStore.class})
@ComponentScan(
    basePackages = "org.ninefifteen.marac.retention",
    useDefaultFilters = false,
    includeFilters = @Filter(type = FilterType.REGEX, pattern = ".*\\.RetentionHorizon"))
@Import({PeopleStore.class, Archive.class})
class RebuildConfiguration {

  @Bean
  MeterRegistry meters() {
    return new SimpleMeterRegistry();
  }

  @Bean
  Served served(MaracProperties properties) {
    return properties.served();
  }
}
