package org.ninefifteen.cctv.pools;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.ninefifteen.cctv.places.model.Place;
import org.ninefifteen.cctv.pools.model.Pool;

/** A pool as it is shown. */
@Schema(name = "Pool")
record PoolView(String pool, String name, int size, int left, List<Out> out) {

  /** A camera that is out. */
  @Schema(name = "Deployment")
  record Out(String camera, Place place, Instant since) {}

  static PoolView of(Pool pool) {
    List<Out> out =
        pool.out().entrySet().stream()
            .map(each -> new Out(each.getKey(), each.getValue().place(), each.getValue().since()))
            .sorted(Comparator.comparing(Out::camera))
            .toList();
    return new PoolView(pool.id(), pool.name(), pool.size(), pool.left(), out);
  }
}
