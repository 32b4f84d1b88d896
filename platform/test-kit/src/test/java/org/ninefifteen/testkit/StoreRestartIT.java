package org.ninefifteen.testkit;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.nio.file.Path;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is still there after a stop. */
class StoreRestartIT {

  @ParameterizedTest
  @EnumSource
  void keepsDocumentsAndUniqueKeysOverAStop(Backend backend, @TempDir Path folder) {
    try (TriedStore tried = TriedStore.of(backend, folder)) {
      var things = tried.things();
      things.createIndex(Indexes.ascending("key"), new IndexOptions().unique(true));
      things.insertOne(new Document("_id", "a").append("key", 1));

      tried.store().stop();
      tried.store().start();

      assertThat(things.find(eq("_id", "a")).first()).isNotNull();
      assertThatThrownBy(() -> things.insertOne(new Document("_id", "b").append("key", 1)))
          .isInstanceOf(MongoWriteException.class);
    }
  }

  @Test
  void keepsDocumentsForANewStoreOnTheSameFolder(@TempDir Path other) {
    try (var first = EmbeddedStore.onDisk(other);
        var client = MongoClients.create(first.connectionString("db"))) {
      var things = client.getDatabase("db").getCollection("things");
      things.createIndex(Indexes.ascending("keys"), new IndexOptions().unique(true).sparse(true));
      things.insertOne(new Document("_id", "a").append("keys", List.of("k1")));
    }
    try (var second = EmbeddedStore.onDisk(other);
        var client = MongoClients.create(second.connectionString("db"))) {
      var things = client.getDatabase("db").getCollection("things");

      assertThat(things.find(eq("_id", "a")).first()).isNotNull();
      assertThatThrownBy(
              () -> things.insertOne(new Document("_id", "b").append("keys", List.of("k1"))))
          .isInstanceOf(MongoWriteException.class);
    }
  }
}
