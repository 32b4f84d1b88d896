package org.ninefifteen.testkit;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.max;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** What the designs of the services lean on, tried on both backends. */
class EmbeddedStoreIT {
  @Nested
  class InMemory extends Behaviour {
    @Override
    EmbeddedStore store(Path folder) {
      return EmbeddedStore.inMemory();
    }
  }

  @Nested
  class OnDisk extends Behaviour {
    @Override
    EmbeddedStore store(Path folder) {
      return EmbeddedStore.onDisk(folder);
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

  @TestInstance(Lifecycle.PER_CLASS)
  abstract static class Behaviour {
    private EmbeddedStore store;
    private MongoClient client;
    private MongoCollection<Document> things;
    private int collections;

    abstract EmbeddedStore store(Path folder);

    @BeforeAll
    void start(@TempDir Path folder) {
      store = store(folder);
      client = MongoClients.create(store.connectionString("db"));
    }

    @BeforeEach
    void anEmptyCollection() {
      things = client.getDatabase("db").getCollection("things" + collections++);
    }

    @AfterAll
    void stop() {
      client.close();
      store.close();
    }

    @Test
    void keepsDocumentsAndUniqueKeysOverAStop() {
      things.createIndex(Indexes.ascending("key"), new IndexOptions().unique(true));
      things.insertOne(new Document("_id", "a").append("key", 1));

      store.stop();
      store.start();

      assertThat(things.find(eq("_id", "a")).first()).isNotNull();
      assertThatThrownBy(() -> things.insertOne(new Document("_id", "b").append("key", 1)))
          .isInstanceOf(MongoWriteException.class);
    }

    @Test
    void refusesASecondDocumentOfTheSameName() {
      things.insertOne(new Document("_id", "a"));

      assertThatThrownBy(() -> things.insertOne(new Document("_id", "a")))
          .isInstanceOfSatisfying(
              MongoWriteException.class, e -> assertThat(e.getCode()).isEqualTo(11000));
    }

    @Test
    void sparseUniqueLeavesOutWhatLacksTheField() {
      things.createIndex(Indexes.ascending("key"), new IndexOptions().unique(true).sparse(true));

      things.insertMany(List.of(new Document("_id", "a"), new Document("_id", "b")));
      things.insertOne(new Document("_id", "c").append("key", 1));

      assertThatThrownBy(() -> things.insertOne(new Document("_id", "d").append("key", 1)))
          .isInstanceOf(MongoWriteException.class);
    }

    @Test
    void sparseUniqueFollowsSetAndUnset() {
      things.createIndex(
          Indexes.ascending("pending"), new IndexOptions().unique(true).sparse(true));
      things.insertOne(new Document("_id", "a").append("pending", "a"));

      things.updateOne(eq("_id", "a"), unset("pending"));
      things.insertOne(new Document("_id", "b").append("pending", "a"));

      assertThat(
              things
                  .find(exists("pending"))
                  .map(each -> each.getString("_id"))
                  .into(new ArrayList<>()))
          .containsExactly("b");
    }

    @Test
    void uniqueOverAnArrayGuardsEachElement() {
      things.createIndex(Indexes.ascending("keys"), new IndexOptions().unique(true).sparse(true));
      things.insertOne(new Document("_id", "a").append("keys", List.of("k1", "k2")));
      things.insertOne(new Document("_id", "b").append("keys", List.of("k3")));

      assertThatThrownBy(
              () -> things.insertOne(new Document("_id", "c").append("keys", List.of("k9", "k2"))))
          .isInstanceOf(MongoWriteException.class);
      assertThat(things.find(eq("keys", "k2")).first()).containsEntry("_id", "a");
    }

    @Test
    void uniqueOverAnArrayFollowsAReplacement() {
      things.createIndex(Indexes.ascending("keys"), new IndexOptions().unique(true).sparse(true));
      things.insertOne(new Document("_id", "a").append("keys", List.of("k1")));

      things.replaceOne(eq("_id", "a"), new Document("keys", List.of("k1", "k2")));

      assertThatThrownBy(
              () -> things.insertOne(new Document("_id", "b").append("keys", List.of("k2"))))
          .isInstanceOf(MongoWriteException.class);
    }

    /**
     * A path that goes through an array of documents is not guarded: keep the keys as plain values.
     */
    @Test
    void uniqueOverANestedArrayGuardsEachElement() {
      things.createIndex(
          Indexes.ascending("box.keys"), new IndexOptions().unique(true).sparse(true));
      things.insertOne(
          new Document("_id", "a").append("box", new Document("keys", List.of("k1", "k2"))));
      things.insertOne(new Document("_id", "b").append("box", new Document()));
      things.insertOne(new Document("_id", "c").append("box", new Document()));

      assertThatThrownBy(() -> things.updateOne(eq("_id", "b"), set("box.keys", List.of("k2"))))
          .isInstanceOf(MongoWriteException.class);
    }

    @Test
    void upsertUnitesEntriesInAnyOrder() {
      upsert("page", "e2", "second");
      upsert("page", "e1", "first");
      upsert("page", "e1", "first");

      assertThat(things.find(eq("_id", "page")).first())
          .containsEntry("entries", new Document("e1", "first").append("e2", "second"))
          .containsEntry("partnership", "medway");
    }

    private void upsert(String id, String entry, String value) {
      var update = combine(set("entries." + entry, value), setOnInsert("partnership", "medway"));
      things.updateOne(eq("_id", id), update, new UpdateOptions().upsert(true));
    }

    @Test
    void maxKeepsTheLatestInAnyOrder() {
      var late = Date.from(Instant.parse("2019-02-19T09:00:00Z"));
      var early = Date.from(Instant.parse("2019-02-18T09:00:00Z"));
      for (var at : List.of(late, early)) {
        things.updateOne(eq("_id", "feed"), max("last", at), new UpdateOptions().upsert(true));
      }

      assertThat(things.find(eq("_id", "feed")).first()).containsEntry("last", late);
    }

    @Test
    void unorderedInsertsKeepAllButTheDuplicates() {
      things.insertOne(new Document("_id", "b"));
      var batch =
          List.of(new Document("_id", "a"), new Document("_id", "b"), new Document("_id", "c"));

      assertThatThrownBy(() -> things.insertMany(batch, new InsertManyOptions().ordered(false)))
          .isInstanceOfSatisfying(
              MongoBulkWriteException.class,
              e -> {
                assertThat(e.getWriteErrors()).extracting("index").containsExactly(1);
                assertThat(e.getWriteErrors().getFirst().getCode()).isEqualTo(11000);
              });
      assertThat(things.countDocuments()).isEqualTo(3);
    }

    @Test
    void bulkUpsertsUniteInOneRoundTrip() {
      var upserts =
          List.of("e1", "e2", "e1").stream()
              .map(entry ->
                  new UpdateOneModel<Document>(
                      eq("_id", "page"),
                      set("entries." + entry, 1),
                      new UpdateOptions().upsert(true)))
              .toList();

      var result = things.bulkWrite(upserts, new BulkWriteOptions().ordered(false));

      assertThat(result.getUpserts()).hasSize(1);
      assertThat(things.find(eq("_id", "page")).first())
          .containsEntry("entries", new Document("e1", 1).append("e2", 1));
    }

    @Test
    void findsManyByName() {
      things.insertMany(
          List.of(new Document("_id", "a"), new Document("_id", "b"), new Document("_id", "c")));

      assertThat(
              things
                  .find(in("_id", "c", "missing", "a"))
                  .map(each -> each.getString("_id"))
                  .into(new ArrayList<>()))
          .containsExactlyInAnyOrder("a", "c");
    }

    @Test
    void comparesVersionsAsItUpdates() {
      things.insertOne(new Document("_id", "a").append("version", 1L));

      var first = things.updateOne(combineFilter(1L), set("version", 2L));
      var second = things.updateOne(combineFilter(1L), set("version", 2L));

      assertThat(first.getModifiedCount()).isEqualTo(1);
      assertThat(second.getMatchedCount()).isZero();
    }

    private static Bson combineFilter(long version) {
      return and(eq("_id", "a"), eq("version", version));
    }

    @Test
    void findsAndUpdatesInOneStep() {
      var options = new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);

      var after = things.findOneAndUpdate(eq("_id", "n"), inc("n", 1), options);

      assertThat(after).containsEntry("n", 1);
    }
  }
}
