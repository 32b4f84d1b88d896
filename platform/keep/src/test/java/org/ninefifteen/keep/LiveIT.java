package org.ninefifteen.keep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.ninefifteen.keep.Kept.keep;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.ninefifteen.keep.Kept.Ended;
import org.ninefifteen.testkit.parts.WithParts;

/** What a backup of a store is worth into which services go on writing. */
@WithParts
class LiveIT {

  private static final int DOCUMENTS = 5_000;

  @TempDir private Path folder;

  @Test
  void savesEachDocumentAsItWasAtSomeMoment(TestInfo test) throws InterruptedException {
    try (Kept live = Kept.empty(test);
        Kept other = Kept.empty(test)) {
      for (int i = 0; i < DOCUMENTS; i++) {
        live.put("reports", "reports", new Document("_id", i).append("version", 0));
      }
      AtomicBoolean isDone = new AtomicBoolean();
      AtomicInteger changes = new AtomicInteger();
      Thread service = new Thread(() -> write(live, isDone, changes), "service");
      service.start();
      await().until(() -> changes.get() > 100);

      Ended saved = keep("backup", "--store=" + live.address(), "--to=" + folder.resolve("saved"));
      isDone.set(true);
      service.join();
      Ended restored =
          keep("restore", "--from=" + folder.resolve("saved"), "--store=" + other.address());

      assertThat(saved.code()).isZero();
      assertThat(restored.code()).isZero();
      MongoCollection<Document> reports =
          other.client().getDatabase("reports").getCollection("reports");
      assertThat(reports.find(Filters.lt("_id", DOCUMENTS))).hasSize(DOCUMENTS);
      assertThat(reports.find())
          .allSatisfy(each ->
              assertThat(each.get("event", each.get("version"))).isEqualTo(each.get("version")));
    }
  }

  /** State and event change in one write, as an outbox does, and new documents come. */
  private static void write(Kept live, AtomicBoolean isDone, AtomicInteger changes) {
    MongoCollection<Document> reports =
        live.client().getDatabase("reports").getCollection("reports");
    for (int n = 1; !isDone.get(); n++) {
      reports.updateOne(
          Filters.eq("_id", n * 7 % DOCUMENTS),
          Updates.combine(Updates.set("version", n), Updates.set("event", n)));
      reports.insertOne(new Document("_id", DOCUMENTS + n).append("version", n).append("event", n));
      changes.incrementAndGet();
    }
  }
}
