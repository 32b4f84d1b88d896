package org.ninefifteen.bench.history;

import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Makes a long history of a short one that was really taken in: its signals go to the archive, and
 * archive and pages are copied to earlier years, as many as there are to be. The months that a call
 * looks back on stay as they were.
 */
final class Filling {

  private static final int BATCH = 2_000;
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final InsertManyOptions UNORDERED = new InsertManyOptions().ordered(false);

  private final MongoDatabase database;

  Filling(MongoDatabase database) {
    this.database = database;
  }

  /** What is in the inbox belongs to a call of long ago from now on. */
  void archive() {
    List<Document> signals = all("inbox");
    signals.forEach(signal -> signal.append("call", "2018-01-01"));
    insert("archive", signals);
    Mono.from(database.getCollection("inbox").deleteMany(new Document())).block(PATIENCE);
  }

  /** So many times as much in all. */
  void multiply(int times) {
    List<Document> signals = all("archive");
    List<Document> pages = all("pages");
    for (int copy = 1; copy < times; copy++) {
      int year = copy;
      insert("archive", signals.stream().map(each -> renamed(each, "~" + year)).toList());
      insert("pages", pages.stream().map(each -> earlier(each, year)).toList());
    }
  }

  private static Document renamed(Document signal, String suffix) {
    return new Document(signal).append("_id", signal.getString("_id") + suffix);
  }

  /** {@code partnership|2019-02|subject}: the same subject's page of another month. */
  private static Document earlier(Document page, int years) {
    String id = page.getString("_id");
    int month = id.indexOf('|') + 1;
    String year = "%04d".formatted(1900 - years);
    return new Document(page)
        .append("_id", id.substring(0, month) + year + id.substring(month + 4));
  }

  private List<Document> all(String collection) {
    return Objects.requireNonNull(
        Flux.from(database.getCollection(collection).find()).collectList().block(PATIENCE));
  }

  private void insert(String collection, List<Document> documents) {
    List<Document> mutable = new ArrayList<>(documents);
    for (int from = 0; from < mutable.size(); from += BATCH) {
      List<Document> batch = mutable.subList(from, Math.min(from + BATCH, mutable.size()));
      Mono.from(database.getCollection(collection).insertMany(batch, UNORDERED)).block(PATIENCE);
    }
  }
}
