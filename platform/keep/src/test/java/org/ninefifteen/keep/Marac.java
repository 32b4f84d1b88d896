package org.ninefifteen.keep;

import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.ninefifteen.marac.MaracApplication;
import org.ninefifteen.testkit.identity.TestIdentity;
import org.ninefifteen.testkit.parts.Parts;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The service whose documents are kept, at a moment that stands still. */
record Marac(ConfigurableApplicationContext context, Kept kept) implements AutoCloseable {

  static Marac at(String instant, Parts parts, Kept kept) {
    Clock clock = Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    Map<String, String> settings =
        Map.of(
            "spring.config.name", "community-marac",
            "server.port", "0",
            "marac.tick", "PT0.1S",
            "marac.watch-every", "PT0.1S",
            "spring.kafka.bootstrap-servers", parts.bootstrapServers(),
            "spring.mongodb.uri", parts.storeUri("marac"),
            "spring.security.oauth2.resourceserver.jwt.issuer-uri", TestIdentity.shared().issuer(),
            "nine-fifteen.access-log.key-file", "target/access-log.key",
            "nine-fifteen.access-log.create-key", "true",
            "nine-fifteen.access-log.store-uri", parts.storeUri("access-log"));
    ConfigurableApplicationContext context =
        new SpringApplicationBuilder(MaracApplication.class)
            .initializers(starting ->
                ((GenericApplicationContext) starting)
                    .registerBean("clock", Clock.class, () -> clock))
            .run(arguments(settings));
    return new Marac(context, kept);
  }

  private static String[] arguments(Map<String, String> settings) {
    return settings.entrySet().stream()
        .map(each -> "--" + each.getKey() + "=" + each.getValue())
        .toArray(String[]::new);
  }

  /** Until so many signals are on no call yet, and so many on those that were frozen. */
  Marac awaitSignals(int inbox, int archive) {
    await().until(() -> count("inbox") == inbox && count("archive") == archive);
    return this;
  }

  private long count(String collection) {
    return kept.client().getDatabase("marac").getCollection(collection).countDocuments();
  }

  @Override
  public void close() {
    context.close();
  }
}
