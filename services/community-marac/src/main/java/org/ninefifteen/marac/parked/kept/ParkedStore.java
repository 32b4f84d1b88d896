package org.ninefifteen.marac.parked.kept;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.marac.model.Partnership;
import org.ninefifteen.marac.model.Served;
import org.ninefifteen.marac.parked.model.Parked;
import org.ninefifteen.marac.parked.model.Parked.State;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Keeps parked records, each once, however often it was parked or read. */
@Component
public class ParkedStore {

  private static final String PARTNERSHIP = "partnership";
  static final String COLLECTION = "parked";
  private static final String PARKED_AT = "parkedAt";
  private static final Sort NEWEST = Sort.by(Sort.Direction.DESC, PARKED_AT, "_id");

  private final ReactiveMongoTemplate template;
  private final ParkedProperties properties;
  private final List<String> served;

  ParkedStore(ReactiveMongoTemplate template, ParkedProperties properties, Served served) {
    this.template = template;
    this.properties = properties;
    this.served = served.partnerships().stream().map(Partnership::id).toList();
  }

  /** A page of a list; {@code total} counts the whole list. */
  public record Page(List<ParkedDocument> items, int page, int size, long total) {}

  /**
   * What of a topic waits for somebody.
   *
   * @param since when the first of it was parked; null where nothing waits
   */
  record Waiting(String topic, long many, @Nullable Instant since) {}

  private record First(Instant parkedAt) {}

  /** Those that are known already stay as they are. */
  public Mono<Void> keep(List<Parked> records) {
    return Flux.fromIterable(records)
        .concatMap(each ->
            template
                .insert(ParkedDocument.of(each))
                .onErrorResume(DuplicateKeyException.class, known -> Mono.empty()))
        .then();
  }

  /** The newest first; null asks for all. */
  public Mono<Page> page(
      Reach reach, @Nullable String topic, @Nullable State state, int page, int size) {
    List<Criteria> asked = new ArrayList<>(List.of(visible(reach)));
    if (topic != null) {
      asked.add(Criteria.where("topic").is(topic));
    }
    if (state != null) {
      asked.add(Criteria.where("state").is(state));
    }
    Criteria all = new Criteria().andOperator(asked);
    return template
        .find(Query.query(all).with(PageRequest.of(page, size, NEWEST)), ParkedDocument.class)
        .collectList()
        .zipWith(
            template.count(Query.query(all), ParkedDocument.class),
            (items, total) -> new Page(items, page, size, total));
  }

  /** Empty where there is none, or none that the caller sees. */
  public Mono<ParkedDocument> find(Reach reach, String id) {
    return template.findById(id, ParkedDocument.class).filter(found -> sees(reach, found));
  }

  /** Those that were to be sent by then, and of which nobody knows whether they were. */
  public Flux<ParkedDocument> underWay(Reach reach, Instant before) {
    Criteria late = Criteria.where("state").is(State.REDRIVING).and("parked.closed.at").lt(before);
    return template.find(
        Query.query(new Criteria().andOperator(visible(reach), late)), ParkedDocument.class);
  }

  /** Fails where somebody else has changed it since it was read. */
  public Mono<ParkedDocument> change(ParkedDocument read, Parked next) {
    return template.save(read.with(next));
  }

  /** What waits for somebody, of all partnerships, for it is only counted: a topic each. */
  Flux<Waiting> waiting() {
    return Flux.fromIterable(properties.topics())
        .map(ParkedProperties::original)
        .concatMap(this::waiting);
  }

  private Mono<Waiting> waiting(String topic) {
    Criteria waiting =
        Criteria.where("topic").is(topic).and("state").in(State.OPEN, State.REDRIVING);
    Query first = Query.query(waiting).with(Sort.by(PARKED_AT)).limit(1);
    first.fields().include(PARKED_AT); // and not what it holds
    return template
        .count(Query.query(waiting), ParkedDocument.class)
        .zipWith(template.find(first, First.class, COLLECTION).map(First::parkedAt).collectList())
        .map(each ->
            new Waiting(topic, each.getT1(), each.getT2().stream().findFirst().orElse(null)));
  }

  private Criteria visible(Reach reach) {
    return isKeeper(reach)
        ? new Criteria().orOperator(reach.filter(), Criteria.where(PARTNERSHIP).nin(served))
        : reach.filter();
  }

  private boolean sees(Reach reach, ParkedDocument found) {
    return reach.partnership().equals(found.partnership())
        ? reach.sees(found.audience(), found.agency())
        : isKeeper(reach) && !served.contains(found.partnership());
  }

  private boolean isKeeper(Reach reach) {
    return reach.partnership().equals(properties.keeper());
  }
}
