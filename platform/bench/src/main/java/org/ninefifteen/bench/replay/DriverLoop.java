package org.ninefifteen.bench.replay;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.ninefifteen.bench.parts.Ground;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Writes the documents that a replay has written, in batches of the same size and just as much at
 * once, and does nothing else.
 */
final class DriverLoop implements AutoCloseable {

  private static final int BATCH = 1_000;
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final InsertManyOptions INSERT = new InsertManyOptions().ordered(false);
  private static final BulkWriteOptions UPDATE = new BulkWriteOptions().ordered(false);
  private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

  private final MongoClient client;
  private final List<Document> signals;
  private final Map<String, List<Entry>> entries;

  /** A signal's entry on a page. */
  private record Entry(String page, String name, Document trace) {}

  private DriverLoop(MongoClient client, List<Document> signals, Map<String, List<Entry>> entries) {
    this.client = client;
    this.signals = signals;
    this.entries = entries;
  }

  static DriverLoop ofWhatIsIn(MongoDatabase database, Ground ground) {
    Map<String, List<Entry>> entries = new HashMap<>();
    for (Document page : all(database, "pages")) {
      page.get("entries", new Document())
          .forEach((name, trace) ->
              entries
                  .computeIfAbsent(event(name), event -> new ArrayList<>())
                  .add(new Entry(page.getString("_id"), name, (Document) trace)));
    }
    return new DriverLoop(
        MongoClients.create(ground.store().connectionString("loop")),
        all(database, "inbox"),
        entries);
  }

  private static List<Document> all(MongoDatabase database, String collection) {
    return Objects.requireNonNull(
        Flux.from(database.getCollection(collection).find()).collectList().block(PATIENCE));
  }

  /** An entry is named {@code topic#event}, and {@code ~n} if there are several. */
  private static String event(String entry) {
    int end = entry.indexOf('~');
    return entry.substring(entry.indexOf('#') + 1, end < 0 ? entry.length() : end);
  }

  double perSecond() {
    MongoDatabase database = client.getDatabase("loop");
    Mono.from(database.drop()).block(PATIENCE);
    long start = System.nanoTime();
    for (int from = 0; from < signals.size(); from += BATCH) {
      List<Document> batch = signals.subList(from, Math.min(from + BATCH, signals.size()));
      Mono.when(
              database.getCollection("inbox").insertMany(batch, INSERT),
              database.getCollection("pages").bulkWrite(updates(batch), UPDATE))
          .block(PATIENCE);
    }
    return signals.size() * 1e9 / (System.nanoTime() - start);
  }

  private List<UpdateOneModel<Document>> updates(List<Document> batch) {
    Map<String, Document> pages = new LinkedHashMap<>();
    for (Document signal : batch) {
      String id = signal.getString("_id");
      for (Entry entry : entries.getOrDefault(id.substring(id.indexOf('#') + 1), List.of())) {
        pages
            .computeIfAbsent(entry.page(), page -> new Document())
            .append("entries." + entry.name(), entry.trace());
      }
    }
    return pages.entrySet().stream().map(page -> update(page.getKey(), page.getValue())).toList();
  }

  private static UpdateOneModel<Document> update(String page, Document entries) {
    return new UpdateOneModel<>(eq("_id", page), new Document("$set", entries), UPSERT);
  }

  @Override
  public void close() {
    client.close();
  }
}
