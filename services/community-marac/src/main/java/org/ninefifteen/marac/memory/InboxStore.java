package org.ninefifteen.marac.memory;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;
import static org.ninefifteen.marac.memory.Stored.ARCHIVE;
import static org.ninefifteen.marac.memory.Stored.INBOX;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.model.InsertManyOptions;
import java.util.List;
import org.bson.Document;
import org.ninefifteen.marac.signals.model.Signal;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The signals that no call has claimed yet. */
@Component
class InboxStore {

  private static final int DUPLICATE_KEY = 11000;
  private static final InsertManyOptions UNORDERED = new InsertManyOptions().ordered(false);

  private final ReactiveMongoTemplate template;

  InboxStore(ReactiveMongoTemplate template) {
    this.template = template;
  }

  /**
   * Takes in what is new. First in, then looked up in the archive: who moves signals archives them
   * first, so whatever the order of the two, a claimed signal does not stay.
   */
  Mono<Void> take(List<Signal> signals) {
    if (signals.isEmpty()) {
      return Mono.empty();
    }
    List<Document> documents = signals.stream().map(SignalDocuments::write).toList();
    List<String> ids = documents.stream().map(d -> d.getString("_id")).toList();
    return insert(documents).then(claimed(ids)).flatMap(this::drop);
  }

  private Mono<Void> insert(List<Document> documents) {
    return template
        .execute(
            INBOX,
            inbox ->
                Mono.from(inbox.insertMany(documents, UNORDERED))
                    .onErrorComplete(InboxStore::isOnlyOfDuplicates))
        .then();
  }

  private static boolean isOnlyOfDuplicates(Throwable e) {
    return e instanceof MongoBulkWriteException bulk
        && bulk.getWriteConcernError() == null
        && bulk.getWriteErrors().stream().allMatch(error -> error.getCode() == DUPLICATE_KEY);
  }

  private Mono<List<String>> claimed(List<String> ids) {
    return template
        .execute(
            ARCHIVE, archive -> Flux.from(archive.find(in("_id", ids)).projection(include("_id"))))
        .map(document -> document.getString("_id"))
        .collectList();
  }

  private Mono<Void> drop(List<String> claimed) {
    return claimed.isEmpty()
        ? Mono.empty()
        : template.execute(INBOX, inbox -> inbox.deleteMany(in("_id", claimed))).then();
  }
}
