package org.ninefifteen.kit.declared;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.relay.RelayAutoConfiguration;
import org.ninefifteen.testkit.Patience;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;

/** As much of a service as meets the broker: its settings, its files of secrets, its producers. */
record Service(ConfigurableApplicationContext context) implements AutoCloseable {

  static final String LOGIN = "spring.kafka.properties.sasl.jaas.config";

  @Configuration(proxyBeanMethods = false)
  @ImportAutoConfiguration({
    SslAutoConfiguration.class,
    KafkaAutoConfiguration.class,
    RelayAutoConfiguration.class
  })
  static class Ends {

    /** It would want a store. */
    @Bean
    static BeanDefinitionRegistryPostProcessor withoutRelay() {
      return registry -> registry.removeBeanDefinition("relay");
    }
  }

  /** Lazy, so that nothing else asks for a store. */
  static Service of(String name, Secured broker, String... own) {
    List<String> args =
        new ArrayList<>(
            List.of(
                "--spring.config.import=configtree:" + broker.secrets().resolve(name) + "/",
                "--spring.kafka.bootstrap-servers=" + broker.broker().bootstrapServers(),
                "--spring.kafka.security.protocol=SASL_SSL",
                "--spring.kafka.properties.sasl.mechanism=SCRAM-SHA-512",
                "--spring.kafka.ssl.trust-store-type=PEM",
                "--spring.kafka.ssl.trust-store-location=file:"
                    + broker.secrets().resolve("ca/ca.pem"),
                "--spring.kafka.consumer.auto-offset-reset=earliest"));
    args.addAll(List.of(own));
    return new Service(
        new SpringApplicationBuilder(Ends.class)
            .web(WebApplicationType.NONE)
            .lazyInitialization(true)
            .run(args.toArray(String[]::new)));
  }

  /**
   * What the broker says against it; absent, it has the record. A producer that was refused before
   * it sent anything throws that, and one that is refused with its record answers so.
   */
  @Nullable Throwable sends(String topic) {
    var record = new ProducerRecord<>(topic, "key", "data".getBytes(UTF_8));
    try (var producer = producers().createProducer()) {
      producer.send(record).get(Patience.LONG.toSeconds(), TimeUnit.SECONDS);
      return null;
    } catch (ExecutionException | KafkaException e) {
      return Objects.requireNonNullElse(e.getCause(), e);
    } catch (InterruptedException | TimeoutException e) {
      return e;
    }
  }

  @SuppressWarnings("unchecked")
  private DefaultKafkaProducerFactory<String, byte[]> producers() {
    return context.getBean("eventProducers", DefaultKafkaProducerFactory.class);
  }

  /** How many records it finds; throws what the broker says against it. */
  int reads(String topic, String group) {
    Map<String, Object> settings = context.getBean(KafkaProperties.class).buildConsumerProperties();
    settings.put("group.id", group);
    var bytes = new ByteArrayDeserializer();
    try (var consumer = new KafkaConsumer<>(settings, bytes, bytes)) {
      consumer.subscribe(List.of(topic));
      long end = System.nanoTime() + Patience.LONG.toNanos();
      int found = 0;
      while (found == 0 && System.nanoTime() < end) {
        found = consumer.poll(Duration.ofMillis(200)).count();
      }
      return found;
    }
  }

  @Override
  public void close() {
    context.close();
  }
}
