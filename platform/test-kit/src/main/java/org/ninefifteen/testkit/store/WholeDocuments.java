package org.ninefifteen.testkit.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.List;
import org.h2.mvstore.MVMap;

/**
 * A collection whose documents are replaced as they change. As it comes, the server changes them
 * where they lie, field by field, also one that is just being written into somebody's answer: who
 * reads the new version and half of the old rest then overwrites what another one has stored.
 */
final class WholeDocuments extends H2Collection {
  private boolean changing;

  WholeDocuments(
      MongoDatabase database,
      String name,
      CollectionOptions options,
      MVMap<Object, Document> documents,
      MVMap<String, Object> meta,
      CursorRegistry cursors) {
    super(database, name, options, documents, meta, cursors);
  }

  @Override
  public synchronized Document updateDocuments(
      Document selector,
      Document update,
      ArrayFilters filters,
      boolean isMulti,
      boolean isUpsert,
      Oplog oplog) {
    changing = true;
    try {
      return super.updateDocuments(selector, update, filters, isMulti, isUpsert, oplog);
    } finally {
      changing = false;
    }
  }

  @Override
  public synchronized Document findAndModify(Document query) {
    changing = true;
    try {
      return super.findAndModify(query);
    } finally {
      changing = false;
    }
  }

  /** What is found to be changed is changed as a copy, which then takes the other one's place. */
  @Override
  protected QueryResult createQueryResult(List<Document> found, int batchSize) {
    return super.createQueryResult(
        changing ? found.stream().map(Document::clone).toList() : found, batchSize);
  }
}
