package org.ninefifteen.cctv.cameras.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ninefifteen.cctv.cameras.model.CameraFixtures.EVENING;
import static org.ninefifteen.cctv.cameras.model.CameraFixtures.NOWHERE_EXACT;
import static org.ninefifteen.cctv.cameras.model.CameraFixtures.QUAY;
import static org.ninefifteen.cctv.cameras.model.CameraFixtures.faulty;
import static org.ninefifteen.cctv.cameras.model.CameraFixtures.fixed;
import static org.ninefifteen.cctv.cameras.model.CameraFixtures.redeployable;
import static org.ninefifteen.cctv.cameras.model.CameraFixtures.refused;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefifteen.cctv.cameras.model.Camera.State;
import org.ninefifteen.cctv.cameras.model.RepairPriority.Rag;
import org.ninefifteen.cctv.cameras.model.RepairPriority.Zone;
import org.ninefifteen.cctv.places.model.Place;

class CameraTests {

  private static final Place IN_POOL = Place.placeholder("Somers Town pool");

  private static final RepairPriority RED = new RepairPriority(Rag.RED, Zone.TRANSPORT_HUB);

  @Nested
  class Registering {

    @ParameterizedTest
    @EnumSource(names = {"INSTALLED", "OPERATIONAL"})
    void anInstalledFixedCameraNeedsAPoint(State state) {
      Home home = new Home.Fixed(NOWHERE_EXACT);

      refused("point-missing", () -> Camera.register("17", "C", home, state, null, EVENING));
    }

    @Test
    void aPlannedOneDoesNot() {
      Home home = new Home.Fixed(NOWHERE_EXACT);

      Camera planned = Camera.register("17", "C", home, State.PLANNED, null, EVENING).entered();

      assertThat(planned.state()).isEqualTo(State.PLANNED);
    }

    @ParameterizedTest
    @EnumSource(names = {"FAULTY", "REMOVED"})
    void noCameraBeginsBroken(State state) {
      Home home = new Home.Fixed(QUAY);

      refused("camera-never-worked", () -> Camera.register("17", "C", home, state, null, EVENING));
    }
  }

  @Nested
  class Installing {

    @Test
    void theSurveyedPlaceReplacesThePlannedOne() {
      Camera planned =
          Camera.register("17", "C", new Home.Fixed(NOWHERE_EXACT), State.PLANNED, null, EVENING)
              .entered();

      Camera installed = planned.after(planned.install(QUAY, EVENING));

      assertThat(installed.state()).isEqualTo(State.INSTALLED);
      assertThat(installed.home()).isEqualTo(new Home.Fixed(QUAY));
    }

    @Test
    void aPlaceWithoutAPointIsRefused() {
      Camera planned = fixed(State.PLANNED);

      refused("point-missing", () -> planned.install(NOWHERE_EXACT, EVENING));
    }

    @Test
    void onlyAPlannedCameraIsInstalled() {
      refused("camera-not-planned", () -> fixed(State.INSTALLED).install(null, EVENING));
    }

    @Test
    void onlyAnInstalledCameraIsCommissioned() {
      Camera installed = fixed(State.INSTALLED);

      assertThat(installed.after(installed.commission(EVENING)).state())
          .isEqualTo(State.OPERATIONAL);
      refused("camera-not-installed", () -> fixed(State.PLANNED).commission(EVENING));
    }

    @Test
    void aRedeployableCameraIsDeployedAndNotHung() {
      Camera planned =
          Camera.register("r-1", "R", new Home.Pooled("p"), State.PLANNED, null, EVENING).entered();

      refused("camera-redeployable", () -> planned.install(QUAY, EVENING));
    }
  }

  @Nested
  class Breaking {

    @Test
    void aFaultKeepsItsBeginning() {
      assertThat(faulty().faultySince()).isEqualTo(EVENING);
    }

    @Test
    void onlyWhatWorksBreaks() {
      refused("camera-not-operational", () -> fixed(State.INSTALLED).fault(EVENING));
      refused("camera-not-operational", () -> faulty().fault(EVENING));
    }

    @Test
    void aRepairEndsTheFaultAndItsPriority() {
      Camera rated = faulty().after(faulty().rate(RED, EVENING));

      Camera repaired = rated.after(rated.repair(EVENING.plusSeconds(60)));

      assertThat(repaired.state()).isEqualTo(State.OPERATIONAL);
      assertThat(repaired.faultySince()).isNull();
      assertThat(repaired.priority()).isNull();
    }

    @Test
    void onlyWhatIsFaultyIsRepaired() {
      refused("camera-not-faulty", () -> fixed(State.OPERATIONAL).repair(EVENING));
    }

    @Test
    void nothingIsRepairedBeforeItBreaks() {
      refused("repaired-before-faulty", () -> faulty().repair(EVENING.minusSeconds(1)));
    }

    @Test
    void onlyAFaultyCameraHasARepairPriority() {
      refused("camera-not-faulty", () -> fixed(State.OPERATIONAL).rate(RED, EVENING));
    }

    @Test
    void aSecondRatingReplacesTheFirst() {
      RepairPriority amber = new RepairPriority(Rag.AMBER, Zone.TRANSPORT_HUB);
      Camera rated = faulty().after(faulty().rate(RED, EVENING));

      assertThat(rated.after(rated.rate(amber, EVENING)).priority()).isEqualTo(amber);
    }
  }

  @Nested
  class Removing {

    @ParameterizedTest
    @EnumSource(names = {"PLANNED", "INSTALLED", "OPERATIONAL"})
    void aCameraIsRemovedFromAnyState(State state) {
      Camera camera = fixed(state);

      assertThat(camera.after(camera.remove(QUAY, EVENING)).state()).isEqualTo(State.REMOVED);
    }

    @Test
    void aFaultyCameraLeavesWithoutItsFault() {
      assertThat(faulty().after(faulty().remove(QUAY, EVENING)).faultySince()).isNull();
    }

    @Test
    void whatIsOutIsRecoveredFirst() {
      refused("camera-deployed", () -> redeployable("r-1").remove(QUAY, EVENING));
    }

    @Test
    void whatIsGoneIsGone() {
      Camera gone = redeployable("r-1").after(redeployable("r-1").remove(IN_POOL, EVENING));

      refused("camera-removed", () -> gone.remove(IN_POOL, EVENING));
      refused("camera-not-operational", () -> gone.fault(EVENING));
    }
  }
}
