package org.ninefifteen.cctv.pools.model;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.ninefifteen.cctv.cameras.model.Camera;
import org.ninefifteen.cctv.cameras.model.Home.Pooled;
import org.ninefifteen.cctv.places.model.Place;
import org.ninefifteen.cctv.pools.model.PoolEvent.CameraDeployed;
import org.ninefifteen.cctv.pools.model.PoolEvent.CameraRecovered;
import org.ninefifteen.kit.model.Rejected;

/**
 * Redeployable cameras that may be out together.
 *
 * @param size how many may be out at once
 * @param out the camera's id, and where it watches
 */
public record Pool(String id, String name, int size, Map<String, Deployment> out) {

  /** Where a camera was put, and since when. */
  public record Deployment(Place place, Instant since) {}

  public Pool {
    out = Map.copyOf(out);
    if (size < 1 || out.size() > size) {
      throw new IllegalArgumentException("A pool holds at least one camera, and is not overdrawn.");
    }
  }

  public int left() {
    return size - out.size();
  }

  /** Takes a camera out of the pool to watch a place. */
  public CameraDeployed deploy(Camera camera, Place place, Instant at) {
    refuseStranger(camera);
    refuseUnlessReady(camera);
    if (!place.hasPoint()) {
      throw Rejected.unacceptable("point-missing", "A deployed camera needs a place with a point.");
    }
    if (left() == 0) {
      throw Rejected.conflict("pool-empty", "All " + size + " cameras of this pool are out.");
    }
    return new CameraDeployed(camera.id(), id, place, at);
  }

  private void refuseStranger(Camera camera) {
    if (!camera.home().equals(new Pooled(id))) {
      throw Rejected.unacceptable("camera-not-of-pool", "This camera does not belong to the pool.");
    }
  }

  private void refuseUnlessReady(Camera camera) {
    if (out.containsKey(camera.id())) {
      throw Rejected.conflict("camera-deployed", "This camera is out already: recover it first.");
    }
    if (camera.state() != Camera.State.OPERATIONAL) {
      throw Rejected.conflict(
          "camera-not-operational", "Only a camera that is OPERATIONAL can be deployed.");
    }
  }

  /** Brings a camera back, whatever its state: a faulty one is repaired indoors. */
  public CameraRecovered recover(String camera, Instant at) {
    Deployment deployment = out.get(camera);
    if (deployment == null) {
      throw Rejected.conflict("camera-not-deployed", "This camera is not out.");
    }
    if (at.isBefore(deployment.since())) {
      throw Rejected.unacceptable(
          "recovered-before-deployed", "A camera is recovered after it was deployed.");
    }
    return new CameraRecovered(camera, id, deployment.place(), at);
  }

  /** What the camera watches; in the pool it watches nothing, which is a placeholder. */
  public Place placeOf(String camera) {
    Deployment deployment = out.get(camera);
    return deployment == null ? Place.placeholder(name) : deployment.place();
  }

  /** The pool after what happened. */
  public Pool after(PoolEvent event) {
    Map<String, Deployment> next = new HashMap<>(out);
    switch (event) {
      case CameraDeployed e -> next.put(e.camera(), new Deployment(e.place(), e.at()));
      case CameraRecovered e -> next.remove(e.camera());
    }
    return new Pool(id, name, size, next);
  }
}
