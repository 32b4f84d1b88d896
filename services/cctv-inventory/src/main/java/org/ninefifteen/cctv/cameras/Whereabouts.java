package org.ninefifteen.cctv.cameras;

import java.util.Map;
import org.ninefifteen.cctv.places.model.Place;
import reactor.core.publisher.Mono;

/** Where redeployable cameras are, which their pools know. */
public interface Whereabouts {

  /** What it watches, or its pool as a placeholder; refused when there is no such pool. */
  Mono<Place> of(String partnership, String pool, String camera);

  /** What is out now, by the camera's id. */
  Mono<Map<String, Place>> out(String partnership);
}
