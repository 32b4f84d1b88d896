package org.ninefifteen.cctv.cameras;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.cctv.cameras.CameraReading.Decision;
import org.ninefifteen.cctv.cameras.Whereabouts.Spot;
import org.ninefifteen.cctv.cameras.model.Camera;
import org.ninefifteen.cctv.cameras.model.CameraEvent;
import org.ninefifteen.cctv.cameras.model.CameraEvent.CameraRegistered;
import org.ninefifteen.cctv.cameras.model.Home;
import org.ninefifteen.cctv.places.model.Place;
import org.ninefifteen.cctv.wire.EventWriter;
import org.ninefifteen.cctv.wire.Origin;
import org.ninefifteen.cctv.wire.Owner;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.kit.events.Envelope;
import org.ninefifteen.kit.idempotency.Answer;
import org.ninefifteen.kit.lists.Page;
import org.ninefifteen.kit.model.Rejected;
import org.ninefifteen.kit.outbox.Change;
import org.ninefifteen.kit.outbox.Outbox;
import org.ninefifteen.kit.outbox.OutboxCollection;
import org.ninefifteen.kit.outbox.Outboxes;
import org.springframework.data.mongodb.core.aggregation.Aggregation;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The cameras, each one document with its unsent events. */
@Repository
public class CameraStore {

  private final OutboxCollection<CameraDocument> documents;
  private final Whereabouts whereabouts;
  private final EventWriter events;
  private final JsonMapper json;

  CameraStore(Outboxes outboxes, Whereabouts whereabouts, EventWriter events, JsonMapper json) {
    this.documents = outboxes.of(CameraDocument.class);
    this.whereabouts = whereabouts;
    this.events = events;
    this.json = json;
  }

  /**
   * Stores a new camera.
   *
   * @param audience of a fixed one; of a redeployable one its pool says who sees it
   */
  Mono<Answer> register(Origin by, CameraRegistered event, Set<String> audience) {
    return spot(by.reach(), event.entered(), audience)
        .flatMap(
            spot -> register(by, event, new Owner(by.agency(), spot.audience()), spot.place()));
  }

  private Mono<Answer> register(Origin by, CameraRegistered event, Owner owner, Place place) {
    Camera camera = event.entered();
    String location = "/partnerships/" + by.partnership() + "/cameras/" + camera.id();
    Answer answer = Answer.created(location, shown(camera, place));
    Outbox outbox = Outbox.of(List.of(told(by, owner, event, camera, place)), by.attempt(), answer);
    return documents.insert(
        CameraDocument.of(by.partnership(), owner, camera, outbox), by.attempt(), answer);
  }

  /**
   * A redeployable camera's place is read before the change: what it watches is its pool's to say,
   * and an event may tell where it was a moment ago.
   */
  Mono<Answer> change(Origin by, String camera, Decision decision) {
    return documents
        .changeInSteps(
            by.reach(),
            camera,
            by.attempt(),
            document ->
                watched(by.reach(), document.asCamera())
                    .map(place -> changed(by, document, place, decision)))
        .switchIfEmpty(unknown());
  }

  private Change<CameraDocument> changed(
      Origin by, CameraDocument document, Place watched, Decision decision) {
    Camera before = document.asCamera();
    CameraEvent event = decision.of(before, watched);
    Camera after = before.after(event);
    Place place = after.home() instanceof Home.Fixed fixed ? fixed.place() : watched;
    Answer answer = Answer.ok(shown(after, place));
    Envelope news = told(by, document.owner(), event, after, place);
    return new Change<>(
        document.after(after, document.outbox().with(List.of(news), by.attempt(), answer)), answer);
  }

  private Envelope told(Origin by, Owner owner, CameraEvent event, Camera camera, Place place) {
    return events.write(
        by,
        owner,
        CameraEventsV1.name(event),
        camera.id(),
        event.at(),
        CameraEventsV1.data(event, camera, place));
  }

  private Mono<Place> watched(Reach reach, Camera camera) {
    return spot(reach, camera, Set.of()).map(Spot::place);
  }

  private Mono<Spot> spot(Reach reach, Camera camera, Set<String> audience) {
    return switch (camera.home()) {
      case Home.Fixed fixed -> Mono.just(new Spot(fixed.place(), audience));
      case Home.Pooled pooled -> whereabouts.of(reach, pooled.pool(), camera.id());
    };
  }

  /** Refused when there is no such camera. */
  public Mono<Camera> find(Reach reach, String camera) {
    return documents.find(reach, camera).map(CameraDocument::asCamera).switchIfEmpty(unknown());
  }

  private static <T> Mono<T> unknown() {
    return Mono.error(() -> Rejected.unknown("unknown-camera", "There is no such camera."));
  }

  Mono<CameraView> show(Reach reach, String id) {
    return find(reach, id)
        .flatMap(camera -> watched(reach, camera).map(place -> CameraView.of(camera, place)));
  }

  /** How many there are of each state, priority and definition, but for what has been removed. */
  public Flux<Document> counted(Reach reach) {
    return documents.aggregate(
        reach,
        Criteria.where("state").ne(Camera.State.REMOVED),
        Aggregation.group("state", "rag", "highDefinition").count().as("count"));
  }

  Mono<Page<CameraView>> list(Reach reach, CameraFilter filter) {
    return documents
        .page(reach, filter.asked(), filter.paging(), CameraFilter.RED_FIRST)
        .zipWith(whereabouts.out(reach), CameraStore::shown);
  }

  private static Page<CameraView> shown(Page<CameraDocument> found, Map<String, Place> out) {
    return found
        .map(CameraDocument::asCamera)
        .map(camera -> CameraView.of(camera, placeOf(camera, out)));
  }

  private static @Nullable Place placeOf(Camera camera, Map<String, Place> out) {
    return switch (camera.home()) {
      case Home.Fixed fixed -> fixed.place();
      case Home.Pooled pooled -> out.get(camera.id());
    };
  }

  private String shown(Camera camera, Place watched) {
    return json.writeValueAsString(CameraView.of(camera, watched));
  }
}
