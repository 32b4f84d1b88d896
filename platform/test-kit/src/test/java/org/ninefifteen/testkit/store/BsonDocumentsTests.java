package org.ninefifteen.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ObjectDataType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BsonDocumentsTests {

  private static Document ofAllKinds() {
    return new Document("_id", "medway|2019-02")
        .append("text", "Straße \u0000 ✓")
        .append("none", null)
        .append("flag", true)
        .append("int", -7)
        .append("long", 1L << 40)
        .append("double", 51.3)
        .append("decimal", new Decimal128(new BigDecimal("9.15")))
        .append("time", Instant.parse("2019-02-19T09:15:00.123Z"))
        .append("bytes", new BinData(new byte[] {0, -1, 2}))
        .append("uuid", new UUID(9, 15))
        .append("id", new ObjectId())
        .append("least", MinKey.getInstance())
        .append("most", MaxKey.getInstance())
        .append("empty", new Document())
        .append("list", List.of(1, "two", new Document("three", List.of(3L))));
  }

  private static MVStore open(Path folder) {
    return new MVStore.Builder().fileName(folder.resolve("store.mv").toString()).open();
  }

  private static MVMap<Object, Document> documents(MVStore store, boolean areBson) {
    var map = new MVMap.Builder<Object, Document>().keyType(new ObjectDataType());
    return store.openMap("documents", areBson ? map.valueType(new BsonDocuments()) : map);
  }

  @Test
  void comeBackFromTheFileAsTheyWere(@TempDir Path folder) {
    try (var store = open(folder)) {
      documents(store, true).put("it", ofAllKinds().append("id", "it"));
    }

    try (var store = open(folder)) {
      assertThat(documents(store, true)).containsEntry("it", ofAllKinds().append("id", "it"));
    }
  }

  @Test
  void areReadWhereJavaHasSerializedThem(@TempDir Path folder) {
    var old = new Document("_id", 1).append("at", Instant.EPOCH);
    try (var store = open(folder)) {
      IntStream.range(0, 100).forEach(i -> documents(store, false).put(i, old));
    }

    try (var store = open(folder)) {
      var documents = documents(store, true);
      documents.put(50, ofAllKinds().append("id", "it"));
      store.commit();
    }

    try (var store = open(folder)) {
      var documents = documents(store, true);
      assertThat(documents).hasSize(100).containsEntry(49, old).containsEntry(51, old);
      assertThat(documents).containsEntry(50, ofAllKinds().append("id", "it"));
    }
  }
}
