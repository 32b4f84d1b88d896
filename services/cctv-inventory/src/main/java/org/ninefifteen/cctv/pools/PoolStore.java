package org.ninefifteen.cctv.pools;

import java.util.List;
import java.util.Set;
import org.ninefifteen.cctv.cameras.CameraStore;
import org.ninefifteen.cctv.cameras.model.Camera;
import org.ninefifteen.cctv.pools.PoolReading.Wish;
import org.ninefifteen.cctv.pools.model.Pool;
import org.ninefifteen.cctv.pools.model.PoolEvent;
import org.ninefifteen.cctv.wire.EventWriter;
import org.ninefifteen.cctv.wire.Origin;
import org.ninefifteen.cctv.wire.Owner;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.kit.events.Envelope;
import org.ninefifteen.kit.idempotency.Answer;
import org.ninefifteen.kit.model.Rejected;
import org.ninefifteen.kit.outbox.Change;
import org.ninefifteen.kit.outbox.Outbox;
import org.ninefifteen.kit.outbox.OutboxCollection;
import org.ninefifteen.kit.outbox.Outboxes;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The pools, each one document with its unsent events. */
@Repository
class PoolStore {

  private final OutboxCollection<PoolDocument> documents;
  private final CameraStore cameras;
  private final EventWriter events;
  private final JsonMapper json;

  PoolStore(Outboxes outboxes, CameraStore cameras, EventWriter events, JsonMapper json) {
    this.documents = outboxes.of(PoolDocument.class);
    this.cameras = cameras;
    this.events = events;
    this.json = json;
  }

  /** A pool is nobody's news: no event tells of it, until a camera leaves it. */
  Mono<Answer> register(Origin by, Pool pool, Set<String> audience) {
    Owner owner = new Owner(by.agency(), audience);
    Answer answer =
        Answer.created("/partnerships/" + by.partnership() + "/pools/" + pool.id(), shown(pool));
    Outbox outbox = Outbox.of(List.of(), by.attempt(), answer);
    return documents.insert(
        PoolDocument.of(by.partnership(), owner, pool, outbox), by.attempt(), answer);
  }

  /** The camera is read before; whether it may go out is the pool's to say, in one write. */
  Mono<Answer> change(Origin by, String pool, Wish wish) {
    return cameras
        .find(by.reach(), wish.camera())
        .flatMap(camera ->
            documents.change(
                by.reach(), pool, by.attempt(), document -> changed(by, document, camera, wish)))
        .switchIfEmpty(unknown());
  }

  private Change<PoolDocument> changed(Origin by, PoolDocument document, Camera camera, Wish wish) {
    Pool before = document.asPool();
    PoolEvent event = wish.decision().of(before, camera);
    Pool after = before.after(event);
    Answer answer = Answer.ok(shown(after));
    Envelope news = told(by, document.owner(), event, camera);
    return new Change<>(
        document.after(after, document.outbox().with(List.of(news), by.attempt(), answer)), answer);
  }

  private Envelope told(Origin by, Owner owner, PoolEvent event, Camera camera) {
    return events.write(
        by,
        owner,
        PoolEventsV1.name(event),
        event.camera(),
        event.at(),
        PoolEventsV1.data(event, camera));
  }

  Mono<Pool> find(Reach reach, String pool) {
    return documents.find(reach, pool).map(PoolDocument::asPool).switchIfEmpty(unknown());
  }

  private static <T> Mono<T> unknown() {
    return Mono.error(() -> Rejected.unknown("unknown-pool", "There is no such pool."));
  }

  private String shown(Pool pool) {
    return json.writeValueAsString(PoolView.of(pool));
  }
}
