package org.ninefifteen.marac.retention;

import java.time.Instant;
import java.util.List;
import org.ninefifteen.kit.access.Reach;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Keeps what the rules decided. */
@Component
class DecisionStore {

  private final ReactiveMongoTemplate template;

  DecisionStore(ReactiveMongoTemplate template) {
    this.template = template;
  }

  /** A page of a list; {@code total} counts the whole list. */
  record Page(List<DecisionDocument> items, int page, int size, long total) {}

  Mono<DecisionDocument> insert(DecisionDocument decision) {
    return template.insert(decision);
  }

  /** Those that something interrupted, the oldest first. */
  Flux<DecisionDocument> open(Reach reach) {
    Query open = Query.query(reach.and(Criteria.where("done").isNull()));
    return template.find(open.with(Sort.by("_id")), DecisionDocument.class);
  }

  /** Once: of two that say so the first one counts. */
  Mono<Void> done(Reach reach, DecisionDocument decision, List<String> left, Instant at) {
    Criteria still = Criteria.where("_id").is(decision.id()).and("done").isNull();
    return template
        .updateFirst(
            Query.query(reach.and(still)),
            new Update().set("done", at).set("left", left),
            DecisionDocument.class)
        .then();
  }

  /** The newest first. */
  Mono<Page> page(Reach reach, int page, int size) {
    Query newest =
        Query.query(reach.filter())
            .with(PageRequest.of(page, size, Sort.by(Sort.Direction.DESC, "_id")));
    return template
        .find(newest, DecisionDocument.class)
        .collectList()
        .zipWith(
            template.count(Query.query(reach.filter()), DecisionDocument.class),
            (items, total) -> new Page(items, page, size, total));
  }
}
