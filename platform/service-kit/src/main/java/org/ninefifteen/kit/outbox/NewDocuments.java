package org.ninefifteen.kit.outbox;

import org.bson.Document;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import reactor.core.publisher.Mono;

/**
 * Inserts by the driver. The template would number the version by building the record anew, which
 * costs as much as mapping it.
 */
final class NewDocuments {

  private final ReactiveMongoTemplate mongo;
  private final String collection;

  NewDocuments(ReactiveMongoTemplate mongo, String collection) {
    this.mongo = mongo;
    this.collection = collection;
  }

  Mono<Void> insert(OutboxDocument document) {
    Document written = written(document);
    return mongo.execute(collection, all -> all.insertOne(written)).then();
  }

  Document written(OutboxDocument document) {
    Document written = new Document();
    mongo.getConverter().write(document, written);
    return written.append("version", 0L);
  }
}
