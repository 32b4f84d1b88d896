package org.ninefifteen.cctv.estates;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.cctv.estates.model.Estate;
import org.ninefifteen.cctv.estates.model.EstateEvent;
import org.ninefifteen.cctv.estates.model.EstateEvent.EstateEntered;
import org.ninefifteen.cctv.estates.model.Programme;
import org.ninefifteen.cctv.estates.model.Stage;
import org.ninefifteen.cctv.wire.EventWriter;
import org.ninefifteen.cctv.wire.Origin;
import org.ninefifteen.cctv.wire.Paging;
import org.ninefifteen.kit.events.Envelope;
import org.ninefifteen.kit.idempotency.Answer;
import org.ninefifteen.kit.model.Rejected;
import org.ninefifteen.kit.outbox.Change;
import org.ninefifteen.kit.outbox.Outbox;
import org.ninefifteen.kit.outbox.OutboxCollection;
import org.ninefifteen.kit.outbox.Outboxes;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.aggregation.Aggregation;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The estates of the programme, each one document with its unsent events. */
@Repository
class EstateStore {

  private final OutboxCollection<EstateDocument> documents;
  private final ReactiveMongoTemplate mongo;
  private final EventWriter events;
  private final JsonMapper json;

  EstateStore(Outboxes outboxes, ReactiveMongoTemplate mongo, EventWriter events, JsonMapper json) {
    this.documents = outboxes.of(EstateDocument.class);
    this.mongo = mongo;
    this.events = events;
    this.json = json;
  }

  Mono<Answer> enter(Origin by, EstateEntered event) {
    Estate estate = event.entered();
    String id = EstateDocument.id(by.partnership(), estate.id());
    String location = "/partnerships/" + by.partnership() + "/estates/" + estate.id();
    Answer answer = Answer.created(location, shown(estate));
    Outbox outbox = Outbox.of(told(by, estate, event.at()), by.attempt(), answer);
    return documents.insert(EstateDocument.of(id, null, estate, outbox), by.attempt(), answer);
  }

  Mono<Answer> change(Origin by, String estate, Function<Estate, EstateEvent> decision) {
    return documents
        .change(
            EstateDocument.id(by.partnership(), estate),
            by.attempt(),
            document -> changed(by, document, decision))
        .switchIfEmpty(unknown());
  }

  private Change<EstateDocument> changed(
      Origin by, EstateDocument document, Function<Estate, EstateEvent> decision) {
    Estate before = document.asEstate();
    EstateEvent event = decision.apply(before);
    Estate after = before.after(event);
    Answer answer = Answer.ok(shown(after));
    Outbox outbox = document.outbox().with(told(by, after, event.at()), by.attempt(), answer);
    return new Change<>(
        EstateDocument.of(document.id(), document.version(), after, outbox), answer);
  }

  private List<Envelope> told(Origin by, Estate estate, Instant at) {
    return List.of(
        events.write(by, EstateEventsV1.ADVANCED, estate.id(), at, EstateEventsV1.data(estate)));
  }

  Mono<EstateView> find(String partnership, String estate) {
    return documents
        .find(EstateDocument.id(partnership, estate))
        .map(found -> EstateView.of(found.asEstate()))
        .switchIfEmpty(unknown());
  }

  Mono<EstateView.Page> list(String partnership, @Nullable Stage stage, Paging paging) {
    Criteria owned = Paging.ownedBy(partnership);
    Criteria criteria = stage == null ? owned : owned.and("stage").is(stage);
    Query page = paging.of(Query.query(criteria), Sort.by("_id"));
    return Mono.zip(
        mongo
            .find(page, EstateDocument.class)
            .map(found -> EstateView.of(found.asEstate()))
            .collectList(),
        mongo.count(Query.query(criteria), EstateDocument.class),
        (items, total) -> new EstateView.Page(items, paging.page(), paging.size(), total));
  }

  Mono<Programme> programme(String partnership) {
    Aggregation byStage =
        Aggregation.newAggregation(
            Aggregation.match(Paging.ownedBy(partnership)),
            Aggregation.group("stage").count().as("count"));
    return mongo
        .aggregate(byStage, EstateDocument.class, Document.class)
        .collect(
            Collectors.toMap(
                counted -> Stage.valueOf(counted.getString("_id")),
                counted -> counted.get("count", Number.class).longValue()))
        .map(Programme::new);
  }

  private static <T> Mono<T> unknown() {
    return Mono.error(() -> Rejected.unknown("unknown-estate", "There is no such estate."));
  }

  private String shown(Estate estate) {
    return json.writeValueAsString(EstateView.of(estate));
  }
}
