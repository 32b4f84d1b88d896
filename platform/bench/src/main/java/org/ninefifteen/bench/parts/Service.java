package org.ninefifteen.bench.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ninefifteen.testkit.identity.TestIdentity;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** One of the services, as it is run anywhere else, on a free port. */
public final class Service implements AutoCloseable {

  private static final int UNLIMITED = 1_000_000_000;

  private final ConfigurableApplicationContext context;

  private Service(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /**
   * Starts it, and returns when it answers.
   *
   * @param settings as {@code name=value}
   */
  public static Service start(Ground ground, Class<?> main, String database, String... settings) {
    return start(ground, new Class<?>[] {main}, database, settings);
  }

  /**
   * Starts it with its door open: what it costs to ask who comes is not paid.
   *
   * @param settings as {@code name=value}
   */
  public static Service startOpen(
      Ground ground, Class<?> main, String database, String... settings) {
    return start(ground, new Class<?>[] {main, OpenDoor.class}, database, settings);
  }

  private static Service start(
      Ground ground, Class<?>[] sources, String database, String... settings) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--server.port=0",
                "--spring.kafka.bootstrap-servers=" + ground.broker().bootstrapServers(),
                "--spring.mongodb.uri=" + ground.store().connectionString(database),
                "--spring.security.oauth2.resourceserver.jwt.issuer-uri="
                    + TestIdentity.shared().issuer(),
                "--nine-fifteen.limits.per-second=" + UNLIMITED,
                "--nine-fifteen.limits.burst=" + UNLIMITED,
                "--nine-fifteen.max-in-flight=" + UNLIMITED,
                "--nine-fifteen.personal.keyset=" + ground.keyset(),
                "--nine-fifteen.personal.create-keyset=true",
                "--nine-fifteen.access-log.key-file=" + ground.logKey(),
                "--nine-fifteen.access-log.create-key=true",
                "--nine-fifteen.personal.store-uri=" + ground.store().connectionString("subjects"),
                "--logging.level.root=WARN"));
    for (String setting : settings) {
      arguments.add("--" + setting);
    }
    return new Service(
        new SpringApplicationBuilder(sources)
            .web(WebApplicationType.REACTIVE) // the class path holds the identity provider as well
            .bannerMode(Banner.Mode.OFF)
            .registerShutdownHook(false)
            .run(arguments.toArray(String[]::new)));
  }

  public int port() {
    WebServer server = ((WebServerApplicationContext) context).getWebServer();
    return Objects.requireNonNull(server, "it has started").getPort();
  }

  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  @Override
  public void close() {
    context.close();
  }
}
