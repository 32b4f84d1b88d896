package org.ninefifteen.cctv.pools.model;

import java.time.Instant;
import org.ninefifteen.cctv.places.model.Place;

/** What can happen to the cameras of a pool. */
public sealed interface PoolEvent {

  String camera();

  String pool();

  /** The place that it watches from now on, or has watched until now. */
  Place place();

  Instant at();

  record CameraDeployed(String camera, String pool, Place place, Instant at) implements PoolEvent {}

  record CameraRecovered(String camera, String pool, Place place, Instant at)
      implements PoolEvent {}
}
