package org.ninefifteen.testkit;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.max;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.FindOneAndUpdateOptions;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Updates that the designs of the services lean on, tried on both backends. */
@ParameterizedClass
@EnumSource
class UpdatesIT {

  private final TriedStore tried;
  private final MongoCollection<Document> things;

  UpdatesIT(Backend backend, @TempDir Path folder) {
    tried = TriedStore.of(backend, folder);
    things = tried.things();
  }

  @AfterEach
  void stop() {
    tried.close();
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
