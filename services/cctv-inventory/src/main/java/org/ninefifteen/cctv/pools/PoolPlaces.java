package org.ninefifteen.cctv.pools;

import java.util.HashMap;
import java.util.Map;
import org.ninefifteen.cctv.cameras.Whereabouts;
import org.ninefifteen.cctv.places.model.Place;
import org.ninefifteen.cctv.pools.model.Pool;
import org.ninefifteen.cctv.wire.Paging;
import org.ninefifteen.kit.model.Rejected;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Where the cameras of all pools are. */
@Repository
class PoolPlaces implements Whereabouts {

  private final ReactiveMongoTemplate mongo;

  PoolPlaces(ReactiveMongoTemplate mongo) {
    this.mongo = mongo;
  }

  @Override
  public Mono<Place> of(String partnership, String pool, String camera) {
    return mongo
        .findById(PoolDocument.id(partnership, pool), PoolDocument.class)
        .map(found -> found.asPool().placeOf(camera))
        .switchIfEmpty(
            Mono.error(() -> Rejected.unacceptable("unknown-pool", "There is no such pool.")));
  }

  @Override
  public Mono<Map<String, Place>> out(String partnership) {
    return pools(partnership)
        .collect(
            HashMap::new,
            (places, pool) -> pool.out().forEach((camera, out) -> places.put(camera, out.place())));
  }

  Flux<Pool> pools(String partnership) {
    return mongo
        .find(Query.query(Paging.ownedBy(partnership)), PoolDocument.class)
        .map(PoolDocument::asPool);
  }
}
