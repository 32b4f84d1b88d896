package org.ninefifteen.marac.rebuild;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.ConnectionString;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.marac.memory.Stored;
import org.ninefifteen.marac.signals.model.Signal;
import org.ninefifteen.marac.signals.wire.Reading;
import org.ninefifteen.marac.signals.wire.SignalsV1;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * Makes the documents of the service anew from the topics, into an empty database beside the live
 * one, folds every frozen call again, and says what differs. Which call claimed what is the one
 * thing that no topic tells: late is what arrived after a freeze, and that is nobody's event.
 */
public final class Rebuild {

  private static final List<String> FEEDS =
      List.of("reports", "patrols", "hotspot-contacts", "cctv-inventory");
  private static final List<String> COMPARED =
      List.of(Stored.INBOX, Stored.ARCHIVE, Stored.PAGES, Stored.FEEDS, "issues", "people");
  private static final String UNCLAIMED = "unclaimed";
  private static final String HISTORY = "history";
  private static final SignalsV1 SIGNALS = new SignalsV1();

  private Rebuild() {}

  /** What was done, and what differs: the collection, the id, and how. */
  public record Outcome(long records, long signals, int calls, List<String> differences) {}

  /**
   * Rebuilds and compares.
   *
   * @param live the address of the service's database, which is only read
   * @param anew the address of one that is empty
   * @param broker settings of the Kafka client
   * @param settings the service's, as {@code name=value}
   * @param clock decides what is too old to be taken in
   */
  public static Outcome run(
      String live, String anew, Map<String, Object> broker, List<String> settings, Clock clock)
      throws IOException {
    Path folder = Files.createTempDirectory("rebuild");
    try (MongoClient from = MongoClients.create(live);
        MongoClient to = MongoClients.create(anew);
        ConfigurableApplicationContext context = context(anew, broker, settings, clock)) {
      Live fresh = new Live(to.getDatabase(database(anew)));
      if (!fresh.isEmpty()) {
        throw new IllegalArgumentException("The database for what is made anew is not empty.");
      }
      Live living = new Live(from.getDatabase(database(live)));
      return new Run(living, fresh, new Refolding(context), new Heaps(folder), broker).all();
    } finally {
      FileSystemUtils.deleteRecursively(folder);
    }
  }

  private static String database(String address) {
    String database = new ConnectionString(address).getDatabase();
    if (database == null) {
      throw new IllegalArgumentException("An address of a rebuild names its database.");
    }
    return database;
  }

  private static ConfigurableApplicationContext context(
      String anew, Map<String, Object> broker, List<String> settings, Clock clock) {
    List<String> all = new ArrayList<>(settings);
    all.add("spring.config.name=community-marac");
    all.add("spring.mongodb.uri=" + anew);
    all.add("spring.kafka.bootstrap-servers=" + broker.get("bootstrap.servers"));
    all.add("spring.main.banner-mode=off");
    return new SpringApplicationBuilder(RebuildConfiguration.class)
        .web(WebApplicationType.NONE)
        .initializers(starting ->
            ((GenericApplicationContext) starting).registerBean("clock", Clock.class, () -> clock))
        .run(all.stream().map(each -> "--" + each).toArray(String[]::new));
  }

  private static final class Run {

    private final Live live;
    private final Live anew;
    private final Refolding refolding;
    private final Heaps heaps;
    private final Topics topics;
    private final Decisions decisions = new Decisions();
    private long records;
    private long signals;

    Run(Live live, Live anew, Refolding refolding, Heaps heaps, Map<String, Object> broker) {
      this.live = live;
      this.anew = anew;
      this.refolding = refolding;
      this.heaps = heaps;
      this.topics = new Topics(broker);
    }

    Outcome all() {
      topics.read(FEEDS, this::heap);
      topics.read(List.of(Decisions.TOPIC), decisions::take);
      decisions.sort();
      Comparison comparison = new Comparison(live, anew);
      List<String> calls = live.calls();
      // A fold leaves out what was recorded after its cut-off: all that was imported may be there.
      heaps.each(HISTORY, refolding::take);
      calls.forEach(call -> again(call, comparison));
      heaps.each(UNCLAIMED, refolding::take);
      refolding.finish(decisions);
      decisions.checksums().keySet().stream()
          .filter(call -> !calls.contains(call))
          .forEach(call -> comparison.differs("agendas", call, "was published and is not there"));
      COMPARED.forEach(comparison::compare);
      return new Outcome(records, signals, calls.size(), comparison.differences());
    }

    private void again(String call, Comparison comparison) {
      heaps.each(heap(call), refolding::take);
      Document frozen = live.agenda(call);
      String checksum = frozen.getString("checksum");
      if (!refolding.again(frozen, decisions).equals(checksum)) {
        comparison.differs("agendas", call, "is something else when it is folded again");
      }
      String published = decisions.checksums().get(call);
      if (!Objects.equals(published, checksum)) {
        comparison.differs("agendas", call, "is not what was published");
      }
    }

    private void heap(List<ConsumerRecord<byte[], byte[]>> some) {
      records += some.size();
      List<Signal> read = some.stream().flatMap(each -> signal(each).stream()).toList();
      signals += read.size();
      Map<String, String> claims =
          live.claims(read.stream().map(each -> each.id().toString()).toList());
      read.forEach(each -> heaps.add(heap(each, claims.get(each.id().toString())), each));
    }

    private static String heap(Signal signal, @Nullable String call) {
      if (signal.origin().history()) {
        return HISTORY;
      }
      return call == null ? UNCLAIMED : heap(signal.origin().partnership() + "|" + call);
    }

    /** What the consumers would park is not there to compare. */
    private List<Signal> signal(ConsumerRecord<byte[], byte[]> told) {
      Reading reading = SIGNALS.read(told.topic(), name -> text(told, name), told.value());
      return reading instanceof Reading.Understood understood
              && refolding.isServed(understood.signal().origin().partnership())
          ? List.of(understood.signal())
          : List.of();
    }

    private static @Nullable String text(ConsumerRecord<byte[], byte[]> told, String header) {
      Header found = told.headers().lastHeader(header);
      return found == null || found.value() == null ? null : new String(found.value(), UTF_8);
    }

    private static String heap(String call) {
      return URLEncoder.encode(call, UTF_8);
    }
  }
}
