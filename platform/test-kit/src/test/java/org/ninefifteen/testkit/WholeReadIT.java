package org.ninefifteen.testkit;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whoever reads a document has it as it was before a change or as it was after it, never the one
 * half of it and the other: a version that is compared at the next write says nothing otherwise.
 */
@ParameterizedClass
@EnumSource
class WholeReadIT {

  /** So many that a document is long on its way to whoever reads it. */
  private static final int FIELDS = 200;

  private static final int READS = 2_000;

  private final TriedStore tried;
  private final MongoCollection<Document> things;

  WholeReadIT(Backend backend, @TempDir Path folder) {
    tried = TriedStore.of(backend, folder);
    things = tried.things();
  }

  @AfterEach
  void stop() {
    tried.close();
  }

  @Test
  void readsADocumentAsItWasBeforeOrAfterAnUpdate() {
    readWhile(() -> things.updateOne(eq("_id", "a"), combine(oneMoreInEach())));
  }

  @Test
  void readsADocumentAsItWasBeforeOrAfterAFindAndUpdate() {
    readWhile(() -> things.findOneAndUpdate(eq("_id", "a"), combine(oneMoreInEach())));
  }

  private void readWhile(Runnable changes) {
    var document = new Document("_id", "a");
    fields().forEach(field -> document.append(field, 0));
    things.insertOne(document);
    var over = new AtomicBoolean();
    var changing =
        CompletableFuture.runAsync(() -> {
          while (!over.get()) {
            changes.run();
          }
        });
    try {
      for (int i = 0; i < READS; i++) {
        assertThat(counts().distinct()).hasSize(1);
      }
    } finally {
      over.set(true);
      changing.join();
    }
    assertThat(counts()).allMatch(count -> count > 0);
  }

  private Stream<Integer> counts() {
    var read = Objects.requireNonNull(things.find(eq("_id", "a")).first());
    return fields().map(read::getInteger);
  }

  private static Bson[] oneMoreInEach() {
    return fields().map(field -> inc(field, 1)).toArray(Bson[]::new);
  }

  private static Stream<String> fields() {
    return IntStream.range(0, FIELDS).mapToObj(i -> "f" + i);
  }
}
