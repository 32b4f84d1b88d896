package org.ninefifteen.kit.accesslog;

import com.mongodb.reactivestreams.client.MongoClient;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import org.ninefifteen.kit.Partnerships;
import org.ninefifteen.kit.accesslog.files.KeyFile;
import org.ninefifteen.kit.accesslog.model.Position;
import org.ninefifteen.kit.accesslog.model.SigningKey;
import org.ninefifteen.kit.accesslog.store.LogDatabase;
import org.ninefifteen.kit.store.StoreTransport;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.boot.mongodb.autoconfigure.MongoReactiveAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.support.ProducerListener;

/** The log of accesses, for services that were given a key to sign its heads with. */
@AutoConfiguration(
    after = MongoReactiveAutoConfiguration.class,
    afterName = {
      "org.ninefifteen.kit.KitAutoConfiguration",
      "org.ninefifteen.kit.relay.RelayAutoConfiguration"
    })
@ConditionalOnProperty("nine-fifteen.access-log.key-file")
@ConditionalOnBean(name = "eventProducers")
@EnableConfigurationProperties(AccessLogProperties.class)
public class AccessLogAutoConfiguration {

  @Bean
  SigningKey accessLogKey(AccessLogProperties properties) {
    try {
      return KeyFile.read(properties.keyFile(), properties.createKey());
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The key of the access log cannot be read: " + properties.keyFile(), e);
    }
  }

  @Bean
  LogDatabase logDatabase(
      AccessLogProperties properties,
      MongoClient shared,
      StoreTransport transport,
      MongoConnectionDetails own) {
    String uri = properties.storeUri();
    return uri == null
        ? LogDatabase.beside(shared)
        : LogDatabase.at(uri, transport, own.getSslBundle());
  }

  @Bean
  LogState accessLogState(MeterRegistry meters) {
    return new LogState(meters);
  }

  @Bean
  LogWriter logWriter(LogDatabase database, LogState state, AccessLogProperties properties) {
    return new LogWriter(database.links(), state, properties);
  }

  @Bean
  AccessLog accessLog(LogWriter writer, AccessLogProperties properties, Environment environment) {
    return new AccessLog(service(environment), properties.recipients(), writer);
  }

  @Bean
  HeadSigner headSigner(
      LogWriter writer,
      LogDatabase database,
      SigningKey key,
      LogState state,
      DefaultKafkaProducerFactory<String, byte[]> eventProducers,
      Partnerships partnerships,
      AccessLogProperties properties,
      Environment environment,
      Clock clock) {
    KafkaTemplate<String, byte[]> kafka = new KafkaTemplate<>(eventProducers);
    kafka.setProducerListener(new ProducerListener<>() {}); // the usual one logs each failure
    String service = service(environment);
    List<String> chains =
        partnerships.ids().stream().map(each -> Position.chain(each, service)).toList();
    return new HeadSigner(
        chains,
        writer,
        database.links(),
        database.heads(),
        new HeadTopic(kafka),
        key,
        state,
        properties.headEvery(),
        clock);
  }

  private static String service(Environment environment) {
    return environment.getProperty("spring.application.name", "service");
  }
}
