package org.ninefifteen.cctv.pools;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.cctv.pools.model.Pool;
import org.ninefifteen.cctv.wire.Owner;
import org.ninefifteen.kit.outbox.Outbox;
import org.ninefifteen.kit.outbox.OutboxDocument;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A pool in the store. All that is out stands in this one document, so that of two deployments at
 * once the second sees the first, on however many instances.
 *
 * @param audience the agencies that see it beside the one that entered it; empty for all
 */
@Document("pools")
record PoolDocument(
    @Id String id,
    @Version @Nullable Long version,
    String partnership,
    String agency,
    Set<String> audience,
    String pool,
    String name,
    int size,
    Map<String, Pool.Deployment> out,
    Outbox outbox)
    implements OutboxDocument {

  static PoolDocument of(String partnership, Owner owner, Pool pool, Outbox outbox) {
    return of(null, partnership, owner, pool, outbox);
  }

  /** The same document after something happened. */
  PoolDocument after(Pool next, Outbox told) {
    return of(version, partnership, owner(), next, told);
  }

  private static PoolDocument of(
      @Nullable Long version, String partnership, Owner owner, Pool pool, Outbox outbox) {
    return new PoolDocument(
        partnership + "/" + pool.id(),
        version,
        partnership,
        owner.agency(),
        owner.audience(),
        pool.id(),
        pool.name(),
        pool.size(),
        pool.out(),
        outbox);
  }

  Owner owner() {
    return new Owner(agency, audience);
  }

  Pool asPool() {
    return new Pool(pool, name, size, out);
  }
}
