package org.ninefifteen.cctv.pools.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ninefifteen.cctv.cameras.model.CameraFixtures.EVENING;
import static org.ninefifteen.cctv.cameras.model.CameraFixtures.NOWHERE_EXACT;
import static org.ninefifteen.cctv.cameras.model.CameraFixtures.QUAY;
import static org.ninefifteen.cctv.cameras.model.CameraFixtures.fixed;
import static org.ninefifteen.cctv.cameras.model.CameraFixtures.redeployable;
import static org.ninefifteen.cctv.cameras.model.CameraFixtures.refused;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.ninefifteen.cctv.cameras.model.Camera;
import org.ninefifteen.cctv.cameras.model.Camera.State;
import org.ninefifteen.cctv.pools.model.PoolEvent.CameraRecovered;
import org.ninefifteen.kit.model.Rejected;

class PoolTests {

  private static final Pool SIX = new Pool("somers-town", "Somers Town pool", 6, Map.of());

  @Test
  void aDeployedCameraWatchesItsPlace() {
    Pool pool = with("r-1");

    assertThat(pool.placeOf("r-1")).isEqualTo(QUAY);
    assertThat(pool.left()).isEqualTo(5);
  }

  @Test
  void sixOfSixCanBeOutAndTheSeventhCannot() {
    Pool empty = with("r-1", "r-2", "r-3", "r-4", "r-5", "r-6");

    assertThat(empty.left()).isZero();
    refused("pool-empty", () -> empty.deploy(redeployable("r-7"), QUAY, EVENING));
  }

  @Test
  void aRecoveredCameraCanGoOutAgain() {
    Pool pool = with("r-1", "r-2", "r-3", "r-4", "r-5", "r-6");

    CameraRecovered back = pool.recover("r-1", EVENING.plusSeconds(60));
    Pool one = pool.after(back);

    assertThat(back.place()).isEqualTo(QUAY);
    assertThat(one.left()).isEqualTo(1);
    assertThat(one.placeOf("r-1").hasPoint()).isFalse();
    assertThat(one.after(one.deploy(redeployable("r-1"), QUAY, EVENING)).left()).isZero();
  }

  @Test
  void noCameraIsAtTwoPlaces() {
    refused("camera-deployed", () -> with("r-1").deploy(redeployable("r-1"), QUAY, EVENING));
  }

  @Test
  void aFixedCameraIsNotDeployed() {
    refused("camera-not-of-pool", () -> SIX.deploy(fixed(State.OPERATIONAL), QUAY, EVENING));
  }

  @Test
  void aFaultyCameraIsNotDeployed() {
    Camera camera = redeployable("r-1");
    Camera faulty = camera.after(camera.fault(EVENING));

    refused("camera-not-operational", () -> SIX.deploy(faulty, QUAY, EVENING));
  }

  @Test
  void aPlaceWithoutAPointIsNotWatched() {
    refused("point-missing", () -> SIX.deploy(redeployable("r-1"), NOWHERE_EXACT, EVENING));
  }

  @Test
  void onlyWhatIsOutIsRecovered() {
    refused("camera-not-deployed", () -> SIX.recover("r-1", EVENING));
    refused("recovered-before-deployed", () -> with("r-1").recover("r-1", EVENING.minusSeconds(1)));
  }

  /** Whatever is asked for, in whatever order. */
  @Property
  void aPoolIsNeverOverdrawn(@ForAll List<@IntRange(min = -9, max = 9) Integer> wishes) {
    Pool pool = SIX;

    for (int wish : wishes) {
      pool = granted(pool, wish);

      assertThat(pool.out().size() + pool.left()).isEqualTo(pool.size());
      assertThat(pool.left()).isNotNegative();
    }
  }

  private static Pool granted(Pool pool, int wish) {
    String camera = "r-" + Math.abs(wish);
    try {
      return wish < 0
          ? pool.after(pool.recover(camera, EVENING))
          : pool.after(pool.deploy(redeployable(camera), QUAY, EVENING));
    } catch (Rejected e) {
      return pool;
    }
  }

  private static Pool with(String... cameras) {
    Pool pool = SIX;
    for (String camera : cameras) {
      pool = pool.after(pool.deploy(redeployable(camera), QUAY, EVENING));
    }
    return pool;
  }
}
