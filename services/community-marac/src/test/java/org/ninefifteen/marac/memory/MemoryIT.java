package org.ninefifteen.marac.memory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoClients;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.ninefifteen.contracts.Contract;
import org.ninefifteen.contracts.Sample;
import org.ninefifteen.marac.memory.model.Horizon;
import org.ninefifteen.marac.memory.model.Noted;
import org.ninefifteen.marac.memory.model.Traces;
import org.ninefifteen.marac.places.model.Gazetteer;
import org.ninefifteen.marac.signals.wire.Reading;
import org.ninefifteen.marac.signals.wire.SignalsV1;
import org.ninefifteen.testkit.parts.Parts;
import org.ninefifteen.testkit.parts.WithParts;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import reactor.core.publisher.Flux;

/** Every sample of every event, some under several ids: however they are kept, it ends the same. */
@WithParts
class MemoryIT {

  private static final Horizon NO_END =
      new Horizon() {
        @Override
        public Instant ofNews(String partnership) {
          return Instant.MIN;
        }

        @Override
        public Instant ofPages(String partnership) {
          return Instant.MIN;
        }
      };

  private static final Traces TRACES = new Traces(Gazetteer.EMPTY, ZoneId.of("Europe/London"));
  private static final int COPIES = 7;

  @Test
  void endsTheSameInAnyOrderAnyBatchesAndWithDuplicates(Parts parts) {
    Store expected = new Store(parts, "once");
    expected.memory.keep(noted()).block();
    assertThat(expected.everything().get(Stored.INBOX)).hasSizeGreaterThan(100);

    for (int seed = 0; seed < 5; seed++) {
      Store store = new Store(parts, "shuffled" + seed);
      List<Noted> events = new ArrayList<>(noted());
      events.addAll(noted().subList(0, 40));
      Collections.shuffle(events, new Random(seed));
      for (int from = 0; from < events.size(); from += 1 + seed * 13) {
        store
            .memory
            .keep(events.subList(from, Math.min(events.size(), from + 1 + seed * 13)))
            .block();
      }
      assertThat(store.everything()).isEqualTo(expected.everything());
    }
  }

  @Test
  void endsTheSameAfterACrashBetweenTheParts(Parts parts) {
    Store expected = new Store(parts, "whole");
    expected.memory.keep(noted()).block();

    Store inboxOnly = new Store(parts, "inbox-only");
    inboxOnly
        .inbox
        .take(noted().stream().map(Noted::signal).filter(s -> !s.origin().history()).toList())
        .block();
    inboxOnly.memory.keep(noted()).block();

    Store pagesOnly = new Store(parts, "pages-only");
    pagesOnly
        .pages
        .write(noted().subList(0, 20).stream().flatMap(n -> n.entries().stream()).toList())
        .block();
    pagesOnly.memory.keep(noted()).block();

    assertThat(inboxOnly.everything()).isEqualTo(expected.everything());
    assertThat(pagesOnly.everything()).isEqualTo(expected.everything());
  }

  private static List<Noted> noted() {
    List<Noted> noted = new ArrayList<>();
    for (Sample sample : Contract.all().stream().flatMap(Contract::samples).toList()) {
      for (int copy = 0; copy < COPIES; copy++) {
        Map<String, String> headers = new TreeMap<>(sample.headers());
        headers.merge("ce_id", "." + copy + "$", String::concat);
        if (copy % 2 == 0) {
          headers.remove("ce_history");
        }
        Reading reading =
            new SignalsV1()
                .read(sample.contract().topic(), headers::get, sample.data().getBytes(UTF_8));
        if (reading instanceof Reading.Understood understood) {
          noted.add(new Noted(understood.signal(), TRACES.of(understood.signal())));
        }
      }
    }
    return noted;
  }

  private static final class Store {

    private final ReactiveMongoTemplate template;
    private final InboxStore inbox;
    private final PageStore pages;
    private final Memory memory;

    private Store(Parts parts, String database) {
      template = new ReactiveMongoTemplate(MongoClients.create(parts.storeUri(database)), database);
      inbox = new InboxStore(template);
      pages = new PageStore(template);
      memory = new Memory(inbox, pages, new FeedStore(template), NO_END);
    }

    private Map<String, Map<String, Document>> everything() {
      Map<String, Map<String, Document>> all = new TreeMap<>();
      for (String name : List.of(Stored.INBOX, Stored.PAGES, Stored.FEEDS)) {
        Map<String, Document> documents = new TreeMap<>();
        template
            .execute(name, c -> Flux.from(c.find()))
            .doOnNext(d -> documents.put(d.getString("_id"), d))
            .blockLast();
        all.put(name, documents);
      }
      return all;
    }
  }
}
