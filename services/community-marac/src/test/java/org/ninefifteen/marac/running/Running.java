package org.ninefifteen.marac.running;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.ninefifteen.marac.MaracApplication;
import org.ninefifteen.marac.memory.Memory;
import org.ninefifteen.marac.memory.model.Noted;
import org.ninefifteen.marac.memory.model.Traces;
import org.ninefifteen.marac.model.Policy;
import org.ninefifteen.marac.model.Served;
import org.ninefifteen.marac.signals.model.Signal;
import org.ninefifteen.testkit.Patience;
import org.ninefifteen.testkit.identity.TestIdentity;
import org.ninefifteen.testkit.identity.TokenSpec;
import org.ninefifteen.testkit.parts.Parts;
import org.ninefifteen.testkit.reach.StoreQueries;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.Lifecycle;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One instance of the service. Signals are put into its memory as its consumers would do it. */
public final class Running implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final ConfigurableApplicationContext context;
  private final HttpClient http = HttpClient.newHttpClient();
  private volatile String bearer;

  private Running(ConfigurableApplicationContext context) {
    this.context = context;
    this.bearer = TestIdentity.shared().bearer(it -> it.roles("chair"));
  }

  /** One that counts what it asks of its store for those who ask it. */
  public static Running counted(Parts parts, String database, Clock clock, String... more) {
    List<String> settings = new ArrayList<>(List.of(more));
    settings.add("spring.main.sources=" + StoreQueries.class.getName());
    return on(parts, database, clock, settings.toArray(String[]::new));
  }

  /** One that has the keys of people too. */
  public static Running withPeople(Parts parts, String database, Clock clock, String... more) {
    return withPeople(parts, database, clock, bean -> bean, more);
  }

  /**
   * The same with some of its beans changed.
   *
   * @param change gives each bean, or what stands in for it
   */
  public static Running withPeople(
      Parts parts, String database, Clock clock, UnaryOperator<Object> change, String... more) {
    List<String> settings = new ArrayList<>(List.of(more));
    settings.add("nine-fifteen.personal.keyset=target/keyset.json");
    settings.add("nine-fifteen.personal.create-keyset=true");
    settings.add("nine-fifteen.personal.store-uri=" + parts.storeUri(database + "-subjects"));
    return on(parts, database, clock, change, settings.toArray(String[]::new));
  }

  /** Asks with such a token from now on; until then as a chair. */
  public Running as(Consumer<TokenSpec> token) {
    bearer = TestIdentity.shared().bearer(token);
    return this;
  }

  /** An instance; signals are put into it by {@link #keep}. */
  public static Running on(Parts parts, String database, Clock clock, String... more) {
    return on(parts, database, clock, bean -> bean, more);
  }

  /** One at whose calls nobody has looked yet. */
  public static Running unseen(Parts parts, String database, Clock clock, String... more) {
    return start(parts, database, clock, bean -> bean, more);
  }

  private static Running on(
      Parts parts, String database, Clock clock, UnaryOperator<Object> change, String... more) {
    Running running = start(parts, database, clock, change, more);
    // The calls of a partnership begin with the first look at them.
    running.agenda("today");
    return running;
  }

  private static Running start(
      Parts parts, String database, Clock clock, UnaryOperator<Object> change, String... more) {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("spring.config.name", "community-marac");
    settings.put("server.port", "0");
    settings.put("marac.tick", "PT0.05S");
    settings.put("marac.watch-every", "PT0.1S");
    settings.put("marac.settle", "PT3S");
    settings.put("spring.cloud.stream.bindings.signals-in-0.consumer.auto-startup", "false");
    settings.put("spring.cloud.stream.bindings.parkings-in-0.consumer.auto-startup", "false");
    settings.put("spring.kafka.bootstrap-servers", parts.bootstrapServers());
    settings.put("spring.mongodb.uri", parts.storeUri(database));
    settings.put(
        "spring.security.oauth2.resourceserver.jwt.issuer-uri", TestIdentity.shared().issuer());
    settings.put("nine-fifteen.access-log.key-file", "target/access-log.key");
    settings.put("nine-fifteen.access-log.create-key", "true");
    settings.put("nine-fifteen.access-log.store-uri", parts.storeUri(database + "-log"));
    for (String each : more) {
      settings.put(each.substring(0, each.indexOf('=')), each.substring(each.indexOf('=') + 1));
    }
    return new Running(
        new SpringApplicationBuilder(MaracApplication.class)
            .initializers(started -> clock(started, clock), started -> change(started, change))
            .run(
                settings.entrySet().stream()
                    .map(each -> "--" + each.getKey() + "=" + each.getValue())
                    .toArray(String[]::new)));
  }

  private static void clock(ConfigurableApplicationContext context, Clock clock) {
    ((GenericApplicationContext) context).registerBean("clock", Clock.class, () -> clock);
  }

  private static void change(ConfigurableApplicationContext context, UnaryOperator<Object> change) {
    context
        .getBeanFactory()
        .addBeanPostProcessor(
            new BeanPostProcessor() {
              @Override
              public Object postProcessAfterInitialization(Object bean, String name) {
                return change.apply(bean);
              }
            });
  }

  public ApplicationContext context() {
    return context;
  }

  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // whoever asks knows the type
  public <T> T bean(String name) {
    return (T) context.getBean(name);
  }

  /** As if it had died on its own. */
  public void stop(String bean) {
    context.getBean(bean, Lifecycle.class).stop();
  }

  public void keep(Signal... signals) {
    Policy policy = bean(Served.class).find("medway").orElseThrow().policy();
    Traces traces = new Traces(policy.gazetteer(), policy.calendar().zone());
    List<Noted> noted =
        Stream.of(signals).map(signal -> new Noted(signal, traces.of(signal))).toList();
    bean(Memory.class).keep(noted).block(Patience.LONG);
  }

  public JsonNode get(String path) {
    return JSON.readTree(response(path).body());
  }

  public JsonNode post(String path) {
    return post(path, "");
  }

  public JsonNode post(String path, String body) {
    return JSON.readTree(response(posting(path, body)).body());
  }

  /** What is asked of a service that will not live to answer. */
  public void postInVain(String path, String body) {
    var unused = http.sendAsync(posting(path, body), BodyHandlers.discarding());
  }

  private HttpRequest posting(String path, String body) {
    return request(path)
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(body))
        .build();
  }

  public int status(String path) {
    return response(path).statusCode();
  }

  public JsonNode agenda(String date) {
    return get("/partnerships/medway/agendas/" + date);
  }

  public JsonNode awaitFrozen(String date) {
    await().until(() -> agenda(date).path("status").asString("").equals("FROZEN"));
    return agenda(date);
  }

  public long count(String collection) {
    Long count =
        bean(ReactiveMongoTemplate.class).count(new Query(), collection).block(Patience.LONG);
    return Objects.requireNonNull(count);
  }

  public void awaitCount(String collection, long count) {
    await().until(() -> count(collection) == count);
  }

  public URI uri(String path) {
    String port = context.getEnvironment().getRequiredProperty("local.server.port");
    return URI.create("http://127.0.0.1:" + port + path);
  }

  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(uri(path)).timeout(Patience.LONG).header("Authorization", bearer);
  }

  public HttpResponse<String> response(String path) {
    return response(request(path).build());
  }

  public HttpResponse<String> response(HttpRequest request) {
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    context.close();
  }
}
