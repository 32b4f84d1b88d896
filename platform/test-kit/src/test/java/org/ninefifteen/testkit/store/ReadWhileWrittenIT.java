package org.ninefifteen.testkit.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import de.bwaldvogel.mongo.MongoServer;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody reads stays in the file until it is read, whatever is written meanwhile. */
class ReadWhileWrittenIT {

  private static final int THINGS = 20_000;

  /** With the writes before them these fall short of those after which what lies old is moved. */
  private static final int CHANGED = 230;

  @Test
  void readsOnWhileTheFileIsWrittenAnew(@TempDir Path folder) {
    KeptOnDisk backend = KeptOnDisk.in(folder);
    backend.getMvStore().setCacheSize(1); // megabytes: so nearly all is read from the file
    MongoServer server = new MongoServer(backend);
    try (MongoClient client = MongoClients.create(server.bindAndGetConnectionString())) {
      MongoCollection<Document> things = client.getDatabase("db").getCollection("things");
      MongoCollection<Document> others = client.getDatabase("db").getCollection("others");
      things.insertMany(things());
      for (int i = 0; i < CHANGED; i++) {
        things.updateOne(eq("_id", THINGS - 1 - 40 * i), set("changed", true));
      }

      CompletableFuture<Document> reading =
          CompletableFuture.supplyAsync(() -> things.find(regex("text", "y$")).first());
      int written = 0;
      while (!reading.isDone()) {
        others.insertOne(new Document("_id", written++));
      }

      assertThat(reading.join()).isNull();
    } finally {
      server.shutdownNow();
    }
  }

  private static List<Document> things() {
    String text = "x".repeat(1_000);
    return IntStream.range(0, THINGS)
        .mapToObj(i -> new Document("_id", i).append("text", text))
        .toList();
  }
}
