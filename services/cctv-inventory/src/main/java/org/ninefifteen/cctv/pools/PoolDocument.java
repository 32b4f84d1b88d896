package org.ninefifteen.cctv.pools;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.cctv.pools.model.Pool;
import org.ninefifteen.kit.outbox.Outbox;
import org.ninefifteen.kit.outbox.OutboxDocument;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A pool in the store. All that is out stands in this one document, so that of two deployments at
 * once the second sees the first, on however many instances.
 */
@Document("pools")
record PoolDocument(
    @Id String id,
    @Version @Nullable Long version,
    String pool,
    String name,
    int size,
    Map<String, Pool.Deployment> out,
    Outbox outbox)
    implements OutboxDocument {

  static String id(String partnership, String pool) {
    return partnership + "/" + pool;
  }

  static PoolDocument of(String id, @Nullable Long version, Pool pool, Outbox outbox) {
    return new PoolDocument(id, version, pool.id(), pool.name(), pool.size(), pool.out(), outbox);
  }

  Pool asPool() {
    return new Pool(pool, name, size, out);
  }
}
