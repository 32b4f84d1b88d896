package org.ninefifteen.cctv.estates;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.cctv.estates.model.Estate;
import org.ninefifteen.cctv.estates.model.EstateEvent;
import org.ninefifteen.cctv.estates.model.EstateEvent.EstateEntered;
import org.ninefifteen.cctv.estates.model.Programme;
import org.ninefifteen.cctv.estates.model.Stage;
import org.ninefifteen.cctv.wire.EventWriter;
import org.ninefifteen.cctv.wire.Origin;
import org.ninefifteen.cctv.wire.Owner;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.kit.events.Envelope;
import org.ninefifteen.kit.idempotency.Answer;
import org.ninefifteen.kit.lists.Conditions;
import org.ninefifteen.kit.lists.Page;
import org.ninefifteen.kit.lists.Paging;
import org.ninefifteen.kit.model.Rejected;
import org.ninefifteen.kit.outbox.Change;
import org.ninefifteen.kit.outbox.Outbox;
import org.ninefifteen.kit.outbox.OutboxCollection;
import org.ninefifteen.kit.outbox.Outboxes;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.aggregation.Aggregation;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The estates of the programme, each one document with its unsent events. */
@Repository
class EstateStore {

  private final OutboxCollection<EstateDocument> documents;
  private final EventWriter events;
  private final JsonMapper json;

  EstateStore(Outboxes outboxes, EventWriter events, JsonMapper json) {
    this.documents = outboxes.of(EstateDocument.class);
    this.events = events;
    this.json = json;
  }

  Mono<Answer> enter(Origin by, EstateEntered event, Set<String> audience) {
    Estate estate = event.entered();
    Owner owner = new Owner(by.agency(), audience);
    String location = "/partnerships/" + by.partnership() + "/estates/" + estate.id();
    Answer answer = Answer.created(location, shown(estate));
    Outbox outbox = Outbox.of(told(by, owner, estate, event.at()), by.attempt(), answer);
    return documents.insert(
        EstateDocument.of(by.partnership(), owner, estate, outbox), by.attempt(), answer);
  }

  Mono<Answer> change(Origin by, String estate, Function<Estate, EstateEvent> decision) {
    return documents
        .change(by.reach(), estate, by.attempt(), document -> changed(by, document, decision))
        .switchIfEmpty(unknown());
  }

  private Change<EstateDocument> changed(
      Origin by, EstateDocument document, Function<Estate, EstateEvent> decision) {
    Estate before = document.asEstate();
    EstateEvent event = decision.apply(before);
    Estate after = before.after(event);
    Answer answer = Answer.ok(shown(after));
    List<Envelope> news = told(by, document.owner(), after, event.at());
    return new Change<>(
        document.after(after, document.outbox().with(news, by.attempt(), answer)), answer);
  }

  private List<Envelope> told(Origin by, Owner owner, Estate estate, Instant at) {
    return List.of(
        events.write(
            by, owner, EstateEventsV1.ADVANCED, estate.id(), at, EstateEventsV1.data(estate)));
  }

  Mono<EstateView> find(Reach reach, String estate) {
    return documents
        .find(reach, estate)
        .map(found -> EstateView.of(found.asEstate()))
        .switchIfEmpty(unknown());
  }

  Mono<Page<EstateView>> list(Reach reach, @Nullable Stage stage, Paging paging) {
    return documents
        .page(reach, Conditions.none().also("stage", stage).all(), paging, Sort.by("_id"))
        .map(found -> found.map(document -> EstateView.of(document.asEstate())));
  }

  Mono<Programme> programme(Reach reach) {
    return documents
        .aggregate(reach, new Criteria(), Aggregation.group("stage").count().as("count"))
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
