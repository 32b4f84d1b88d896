package org.ninefifteen.cctv.cameras;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.cctv.cameras.model.Camera;
import org.ninefifteen.cctv.cameras.model.Home;
import org.ninefifteen.cctv.cameras.model.Home.Fixed;
import org.ninefifteen.cctv.cameras.model.Home.Pooled;
import org.ninefifteen.cctv.cameras.model.RepairPriority;
import org.ninefifteen.cctv.cameras.model.RepairPriority.Rag;
import org.ninefifteen.cctv.cameras.model.RepairPriority.Zone;
import org.ninefifteen.cctv.places.model.Place;
import org.ninefifteen.cctv.wire.Owner;
import org.ninefifteen.kit.outbox.Outbox;
import org.ninefifteen.kit.outbox.OutboxDocument;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A camera in the store, flat, so that lists and counts need no more than its fields.
 *
 * @param audience the agencies that see it beside the one that entered it; empty for all
 * @param place of a fixed one
 * @param pool of a redeployable one
 * @param queue its turn in the list: red, amber, green, faulty and not rated, all others
 */
@Document("cameras")
record CameraDocument(
    @Id String id,
    @Version @Nullable Long version,
    String partnership,
    String agency,
    Set<String> audience,
    String camera,
    String name,
    @Nullable Place place,
    @Nullable String pool,
    Camera.State state,
    @Nullable Boolean highDefinition,
    @Nullable Instant faultySince,
    @Nullable Rag rag,
    @Nullable Zone zone,
    int queue,
    Outbox outbox)
    implements OutboxDocument {

  static CameraDocument of(String partnership, Owner owner, Camera camera, Outbox outbox) {
    return of(null, partnership, owner, camera, outbox);
  }

  /** The same document after something happened. */
  CameraDocument after(Camera next, Outbox told) {
    return of(version, partnership, owner(), next, told);
  }

  private static CameraDocument of(
      @Nullable Long version, String partnership, Owner owner, Camera camera, Outbox outbox) {
    RepairPriority priority = camera.priority();
    return new CameraDocument(
        partnership + "/" + camera.id(),
        version,
        partnership,
        owner.agency(),
        owner.audience(),
        camera.id(),
        camera.name(),
        camera.home() instanceof Fixed fixed ? fixed.place() : null,
        camera.home() instanceof Pooled pooled ? pooled.pool() : null,
        camera.state(),
        camera.highDefinition(),
        camera.faultySince(),
        priority == null ? null : priority.rag(),
        priority == null ? null : priority.zone(),
        queue(camera),
        outbox);
  }

  private static int queue(Camera camera) {
    RepairPriority priority = camera.priority();
    if (priority == null) {
      return camera.state() == Camera.State.FAULTY ? 4 : 5;
    }
    return switch (priority.rag()) {
      case RED -> 1;
      case AMBER -> 2;
      case GREEN -> 3;
    };
  }

  Owner owner() {
    return new Owner(agency, audience);
  }

  Camera asCamera() {
    return new Camera(camera, name, home(), state, highDefinition, faultySince, priority());
  }

  private Home home() {
    if (place != null) {
      return new Fixed(place);
    }
    if (pool != null) {
      return new Pooled(pool);
    }
    throw new IllegalStateException("A stored camera has a place or a pool.");
  }

  private @Nullable RepairPriority priority() {
    return rag == null || zone == null ? null : new RepairPriority(rag, zone);
  }
}
