package org.ninefifteen.testkit.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import java.util.List;
import java.util.Set;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ObjectDataType;

/**
 * The H2 backend with documents that are read whole, indexes that compare quickly, and long answers
 * in parts.
 */
abstract class H2Documents extends H2Backend {
  private static final Set<String> READS_ON = Set.of("find", "getMore");
  private static final int DOCUMENTS_AT_ONCE = 1000;

  H2Documents(MVStore store) {
    super(store);
  }

  /** As it comes, it answers with as many as are asked for, also with more than a message holds. */
  @Override
  public Document handleMessage(MongoMessage message) {
    var asked = message.getDocument();
    if (READS_ON.contains(asked.keySet().iterator().next())) {
      asked.put("batchSize", documentsAtOnce((Number) asked.getOrDefault("batchSize", 0)));
    }
    return super.handleMessage(message);
  }

  /** 0 is for as many as the server likes. */
  private static int documentsAtOnce(Number asked) {
    return asked.intValue() == 0
        ? DOCUMENTS_AT_ONCE
        : Math.min(asked.intValue(), DOCUMENTS_AT_ONCE);
  }

  @Override
  protected final MongoDatabase openOrCreateDatabase(String name) {
    return new Database(name);
  }

  private final class Database extends H2Database {
    Database(String name) {
      super(name, getMvStore(), getCursorRegistry());
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(
        String collection, CollectionOptions options) {
      var name = getFullCollectionNamespace(collection);
      return new WholeDocuments(
          this,
          collection,
          options,
          getMvStore().openMap("databases." + name, documents()),
          getMvStore().openMap("meta." + name),
          getCursorRegistry());
    }

    private MVMap.Builder<Object, Document> documents() {
      return new MVMap.Builder<Object, Document>()
          .keyType(new ObjectDataType())
          .valueType(new BsonDocuments());
    }

    /** Whoever opens a map of H2's first says how its keys are compared. */
    @Override
    protected Index<Object> openOrCreateUniqueIndex(
        String collection, String index, List<IndexKey> keys, boolean isSparse) {
      getMvStore()
          .openMap(
              getFullCollectionNamespace(collection) + "._index_" + index,
              new MVMap.Builder<Object, Object>().keyType(new IndexKeys()));
      return super.openOrCreateUniqueIndex(collection, index, keys, isSparse);
    }
  }
}
