package org.ninefifteen.cctv.pools;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.ninefifteen.cctv.cameras.Whereabouts;
import org.ninefifteen.cctv.places.model.Place;
import org.ninefifteen.cctv.pools.model.Pool;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.kit.events.Envelope;
import org.ninefifteen.kit.model.Rejected;
import org.ninefifteen.kit.outbox.OutboxCollection;
import org.ninefifteen.kit.outbox.Outboxes;
import org.springframework.data.domain.Pageable;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Where the cameras of all pools are. */
@Repository
class PoolPlaces implements Whereabouts {

  private final OutboxCollection<PoolDocument> documents;

  PoolPlaces(Outboxes outboxes) {
    this.documents = outboxes.of(PoolDocument.class);
  }

  @Override
  public Mono<Spot> of(Reach reach, String pool, String camera) {
    return documents
        .find(reach, pool)
        .map(found -> new Spot(found.asPool().placeOf(camera), audience(found)))
        .switchIfEmpty(
            Mono.error(() -> Rejected.unacceptable("unknown-pool", "There is no such pool.")));
  }

  /** Whoever sees the pool sees its cameras, and nobody else but who enters one. */
  private static Set<String> audience(PoolDocument pool) {
    return Envelope.audience(pool.audience(), pool.agency());
  }

  @Override
  public Mono<Map<String, Place>> out(Reach reach) {
    return pools(reach)
        .collect(
            HashMap::new,
            (places, pool) -> pool.out().forEach((camera, out) -> places.put(camera, out.place())));
  }

  Flux<Pool> pools(Reach reach) {
    return documents.list(reach, new Criteria(), Pageable.unpaged()).map(PoolDocument::asPool);
  }
}
