package org.ninefifteen.cctv.cameras;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.cctv.cameras.CameraReading.Decision;
import org.ninefifteen.cctv.cameras.model.Camera;
import org.ninefifteen.cctv.cameras.model.CameraEvent;
import org.ninefifteen.cctv.cameras.model.CameraEvent.CameraRegistered;
import org.ninefifteen.cctv.cameras.model.Home;
import org.ninefifteen.cctv.places.model.Place;
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
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The cameras, each one document with its unsent events. */
@Repository
public class CameraStore {

  private final OutboxCollection<CameraDocument> documents;
  private final ReactiveMongoTemplate mongo;
  private final Whereabouts whereabouts;
  private final EventWriter events;
  private final JsonMapper json;

  CameraStore(
      Outboxes outboxes,
      ReactiveMongoTemplate mongo,
      Whereabouts whereabouts,
      EventWriter events,
      JsonMapper json) {
    this.documents = outboxes.of(CameraDocument.class);
    this.mongo = mongo;
    this.whereabouts = whereabouts;
    this.events = events;
    this.json = json;
  }

  Mono<Answer> register(Origin by, CameraRegistered event) {
    Camera camera = event.entered();
    return watched(by.partnership(), camera)
        .flatMap(place -> {
          String id = CameraDocument.id(by.partnership(), camera.id());
          String location = "/partnerships/" + by.partnership() + "/cameras/" + camera.id();
          Answer answer = Answer.created(location, shown(camera, place));
          Outbox outbox = Outbox.of(List.of(told(by, event, camera, place)), by.attempt(), answer);
          return documents.insert(
              CameraDocument.of(id, null, camera, outbox), by.attempt(), answer);
        });
  }

  /**
   * A redeployable camera's place is read before the change: what it watches is its pool's to say,
   * and an event may tell where it was a moment ago.
   */
  Mono<Answer> change(Origin by, String camera, Decision decision) {
    String id = CameraDocument.id(by.partnership(), camera);
    return find(by.partnership(), camera)
        .flatMap(found -> watched(by.partnership(), found))
        .flatMap(place ->
            documents.change(id, by.attempt(), document -> changed(by, document, place, decision)));
  }

  private Change<CameraDocument> changed(
      Origin by, CameraDocument document, Place watched, Decision decision) {
    Camera before = document.asCamera();
    CameraEvent event = decision.of(before, watched);
    Camera after = before.after(event);
    Place place = after.home() instanceof Home.Fixed fixed ? fixed.place() : watched;
    Answer answer = Answer.ok(shown(after, place));
    Outbox outbox =
        document.outbox().with(List.of(told(by, event, after, place)), by.attempt(), answer);
    return new Change<>(
        CameraDocument.of(document.id(), document.version(), after, outbox), answer);
  }

  private Envelope told(Origin by, CameraEvent event, Camera camera, Place place) {
    return events.write(
        by,
        CameraEventsV1.name(event),
        camera.id(),
        event.at(),
        CameraEventsV1.data(event, camera, place));
  }

  private Mono<Place> watched(String partnership, Camera camera) {
    return switch (camera.home()) {
      case Home.Fixed fixed -> Mono.just(fixed.place());
      case Home.Pooled pooled -> whereabouts.of(partnership, pooled.pool(), camera.id());
    };
  }

  /** Refused when there is no such camera. */
  public Mono<Camera> find(String partnership, String camera) {
    return documents
        .find(CameraDocument.id(partnership, camera))
        .map(CameraDocument::asCamera)
        .switchIfEmpty(
            Mono.error(() -> Rejected.unknown("unknown-camera", "There is no such camera.")));
  }

  Mono<CameraView> show(String partnership, String id) {
    return find(partnership, id)
        .flatMap(camera -> watched(partnership, camera).map(place -> CameraView.of(camera, place)));
  }

  Mono<CameraView.Page> list(String partnership, CameraFilter filter) {
    return Mono.zip(
            mongo.find(filter.page(partnership), CameraDocument.class).collectList(),
            mongo.count(filter.matching(partnership), CameraDocument.class),
            whereabouts.out(partnership))
        .map(found -> page(found.getT1(), found.getT2(), found.getT3(), filter.paging()));
  }

  private static CameraView.Page page(
      List<CameraDocument> documents, long total, Map<String, Place> out, Paging paging) {
    List<CameraView> items =
        documents.stream()
            .map(CameraDocument::asCamera)
            .map(camera -> CameraView.of(camera, placeOf(camera, out)))
            .toList();
    return new CameraView.Page(items, paging.page(), paging.size(), total);
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
