package org.ninefifteen.cctv.cameras;

import java.util.Map;
import java.util.Set;
import org.ninefifteen.cctv.places.model.Place;
import org.ninefifteen.kit.access.Reach;
import reactor.core.publisher.Mono;

/** Where redeployable cameras are, which their pools know. */
public interface Whereabouts {

  /**
   * Where a camera is.
   *
   * @param place what it watches, or its pool as a placeholder
   * @param audience who sees its pool
   */
  record Spot(Place place, Set<String> audience) {}

  /** Refused when there is no such pool. */
  Mono<Spot> of(Reach reach, String pool, String camera);

  /** What is out now, by the camera's id. */
  Mono<Map<String, Place>> out(Reach reach);
}
