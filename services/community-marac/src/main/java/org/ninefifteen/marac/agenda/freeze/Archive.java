package org.ninefifteen.marac.agenda.freeze;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.util.List;
import org.bson.Document;
import org.ninefifteen.marac.agenda.kept.IssueDocuments;
import org.ninefifteen.marac.agenda.model.Agenda;
import org.ninefifteen.marac.memory.Stored;
import org.ninefifteen.marac.signals.model.SignalId;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Does what follows from a frozen agenda: its signals go from the inbox to the archive, its items
 * to their issues. It may be run again at any point, by any instance, and ends the same.
 */
@Component
public class Archive {

  private static final int AT_ONCE = 500;
  private static final int DUPLICATE_KEY = 11000;
  private static final InsertManyOptions UNORDERED = new InsertManyOptions().ordered(false);
  private static final BulkWriteOptions ANY_ORDER = new BulkWriteOptions().ordered(false);
  private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

  private final ReactiveMongoTemplate template;

  Archive(ReactiveMongoTemplate template) {
    this.template = template;
  }

  public Mono<Void> follow(Agenda agenda) {
    String call = agenda.call().date().toString();
    return Flux.fromIterable(agenda.signals())
        .map(SignalId::toString)
        .buffer(AT_ONCE)
        .concatMap(names -> move(names, call))
        .then(Mono.defer(() -> note(agenda)));
  }

  /** First into the archive, then out of the inbox: in between a signal is in both, never lost. */
  private Mono<Void> move(List<String> names, String call) {
    return template
        .execute(Stored.INBOX, inbox -> inbox.find(in("_id", names)))
        .map(signal -> signal.append("call", call))
        .collectList()
        .flatMap(this::archive)
        .then(Mono.defer(() -> remove(names)));
  }

  private Mono<Void> archive(List<Document> signals) {
    return signals.isEmpty()
        ? Mono.empty()
        : template
            .execute(
                Stored.ARCHIVE,
                archive ->
                    Mono.from(archive.insertMany(signals, UNORDERED))
                        .onErrorComplete(Archive::isOnlyOfDuplicates))
            .then();
  }

  private Mono<Void> remove(List<String> names) {
    return template.execute(Stored.INBOX, inbox -> inbox.deleteMany(in("_id", names))).then();
  }

  private Mono<Void> note(Agenda agenda) {
    List<UpdateOneModel<Document>> updates =
        agenda.items().stream()
            .map(item ->
                new UpdateOneModel<Document>(
                    eq("_id", IssueDocuments.id(agenda.call().partnership(), item)),
                    IssueDocuments.noted(item, agenda.call().date()),
                    UPSERT))
            .toList();
    return updates.isEmpty()
        ? Mono.empty()
        : template
            .execute(IssueDocuments.COLLECTION, issues -> issues.bulkWrite(updates, ANY_ORDER))
            .then();
  }

  private static boolean isOnlyOfDuplicates(Throwable e) {
    return e instanceof MongoBulkWriteException bulk
        && bulk.getWriteConcernError() == null
        && bulk.getWriteErrors().stream().allMatch(error -> error.getCode() == DUPLICATE_KEY);
  }
}
