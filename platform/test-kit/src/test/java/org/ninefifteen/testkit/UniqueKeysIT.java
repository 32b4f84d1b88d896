package org.ninefifteen.testkit;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What may be in the store only once, tried on both backends. */
@ParameterizedClass
@EnumSource
class UniqueKeysIT {

  private final TriedStore tried;
  private final MongoCollection<Document> things;

  UniqueKeysIT(Backend backend, @TempDir Path folder) {
    tried = TriedStore.of(backend, folder);
    things = tried.things();
  }

  @AfterEach
  void stop() {
    tried.close();
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
    things.createIndex(Indexes.ascending("pending"), new IndexOptions().unique(true).sparse(true));
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
    things.createIndex(Indexes.ascending("box.keys"), new IndexOptions().unique(true).sparse(true));
    things.insertOne(
        new Document("_id", "a").append("box", new Document("keys", List.of("k1", "k2"))));
    things.insertOne(new Document("_id", "b").append("box", new Document()));
    things.insertOne(new Document("_id", "c").append("box", new Document()));

    assertThatThrownBy(() -> things.updateOne(eq("_id", "b"), set("box.keys", List.of("k2"))))
        .isInstanceOf(MongoWriteException.class);
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
}
