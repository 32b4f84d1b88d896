package org.ninefifteen.cctv.cameras;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.cctv.cameras.model.Camera;
import org.ninefifteen.cctv.cameras.model.Home;
import org.ninefifteen.cctv.cameras.model.RepairPriority;
import org.ninefifteen.cctv.places.model.Place;

/**
 * A camera as it is shown.
 *
 * @param place what it watches
 */
@Schema(name = "Camera")
record CameraView(
    String camera,
    String name,
    Home.Kind kind,
    Camera.State state,
    @Nullable Boolean highDefinition,
    @Nullable String pool,
    @Schema(description = "Whether a redeployable one is out") @Nullable Boolean deployed,
    @Schema(description = "What it watches; absent while it is in its pool") @Nullable Place place,
    @Nullable Instant faultySince,
    @Nullable RepairPriority priority) {

  /** Whatever it watches, its pool's placeholder is no place to show. */
  static CameraView of(Camera camera, @Nullable Place watched) {
    Place shown = watched == null || !isPlaceholder(camera, watched) ? watched : null;
    return new CameraView(
        camera.id(),
        camera.name(),
        camera.home().kind(),
        camera.state(),
        camera.highDefinition(),
        camera.home() instanceof Home.Pooled pooled ? pooled.pool() : null,
        camera.home() instanceof Home.Pooled ? shown != null : null,
        shown,
        camera.faultySince(),
        camera.priority());
  }

  private static boolean isPlaceholder(Camera camera, Place watched) {
    return camera.home() instanceof Home.Pooled && !watched.hasPoint();
  }
}
