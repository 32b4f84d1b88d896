package org.ninefifteen.reports.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.reports.imports.model.Import;
import org.ninefifteen.reports.imports.model.RowResult.Outcome;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Keeps the imports and what became of their rows. */
@Component
public final class ImportStore {

  private static final String IMPORTS = "imports";
  private static final Sort NEWEST_FIRST = Sort.by("id").descending();

  private final ReactiveMongoTemplate mongo;

  ImportStore(ReactiveMongoTemplate mongo) {
    this.mongo = mongo;
  }

  public Mono<Import> save(Import run) {
    return mongo.save(run, IMPORTS);
  }

  public Mono<Void> save(List<RowPage> pages) {
    return Flux.fromIterable(pages).concatMap(mongo::save).then();
  }

  /** An agency's imports are its own: what is wrong in its files is nobody else's business. */
  Mono<Import> find(Reach reach, String id) {
    return mongo
        .findById(id, Import.class, IMPORTS)
        .filter(run -> run.partnership().equals(reach.partnership()))
        .filter(run -> reach.owns(run.agency()));
  }

  Flux<Import> list(Reach reach, int page, int size) {
    Query query = Query.query(reach.owned()).with(NEWEST_FIRST);
    return mongo.find(query.skip((long) page * size).limit(size), Import.class, IMPORTS);
  }

  /** A page that there is not has no rows. */
  Mono<RowPage> rows(Reach reach, Import run, @Nullable Outcome outcome, int page) {
    String id = RowPage.id(reach.partnership(), run.id(), outcome, page);
    return mongo
        .findById(id, RowPage.class)
        .switchIfEmpty(Mono.fromSupplier(() -> new RowPage(id, List.of())));
  }
}
