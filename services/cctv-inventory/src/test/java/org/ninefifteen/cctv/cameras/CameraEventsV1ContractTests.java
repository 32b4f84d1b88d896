package org.ninefifteen.cctv.cameras;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ninefifteen.cctv.cameras.model.CameraFixtures.EVENING;
import static org.ninefifteen.cctv.cameras.model.CameraFixtures.QUAY;
import static org.ninefifteen.cctv.cameras.model.CameraFixtures.fixed;
import static org.ninefifteen.cctv.cameras.model.CameraFixtures.redeployable;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ninefifteen.cctv.cameras.model.Camera;
import org.ninefifteen.cctv.cameras.model.Camera.State;
import org.ninefifteen.cctv.cameras.model.CameraEvent;
import org.ninefifteen.cctv.cameras.model.CameraEvent.CameraCommissioned;
import org.ninefifteen.cctv.cameras.model.CameraEvent.CameraFaulted;
import org.ninefifteen.cctv.cameras.model.CameraEvent.CameraInstalled;
import org.ninefifteen.cctv.cameras.model.CameraEvent.CameraPriorityRated;
import org.ninefifteen.cctv.cameras.model.CameraEvent.CameraRegistered;
import org.ninefifteen.cctv.cameras.model.CameraEvent.CameraRemoved;
import org.ninefifteen.cctv.cameras.model.CameraEvent.CameraRepaired;
import org.ninefifteen.cctv.cameras.model.RepairPriority;
import org.ninefifteen.cctv.cameras.model.RepairPriority.Rag;
import org.ninefifteen.cctv.cameras.model.RepairPriority.Zone;
import org.ninefifteen.cctv.places.model.Place;
import org.ninefifteen.testkit.samples.ContractSamples;

class CameraEventsV1ContractTests {

  private static final RepairPriority RED = new RepairPriority(Rag.RED, Zone.RETAIL);

  static Stream<CameraEvent> events() {
    return Stream.of(
        new CameraRegistered(fixed(State.OPERATIONAL), EVENING),
        new CameraRegistered(redeployable("r-1"), EVENING),
        new CameraInstalled("17", fixed(State.PLANNED).home(), EVENING),
        new CameraCommissioned("17", EVENING),
        new CameraFaulted("17", EVENING),
        new CameraRepaired("17", EVENING),
        new CameraPriorityRated("17", RED, EVENING),
        new CameraRemoved("17", EVENING));
  }

  @ParameterizedTest
  @MethodSource("events")
  void whatIsWrittenKeepsTheContract(CameraEvent event) {
    ContractSamples contract = ContractSamples.of("cctv-inventory", CameraEventsV1.name(event));

    contract.assertConforms(written(event, fixed(State.OPERATIONAL), QUAY));
  }

  @Test
  void aCameraInItsPoolStandsAtAPlaceholder() {
    Camera camera = redeployable("r-1");
    byte[] written =
        written(new CameraRegistered(camera, EVENING), camera, Place.placeholder("Strood pool"));

    ContractSamples.of("cctv-inventory", "camera-registered.v1").assertConforms(written);
    assertThat(new String(written, UTF_8))
        .contains("\"kind\":\"REDEPLOYABLE\"", "\"precision\":\"UNKNOWN\"");
  }

  private static byte[] written(CameraEvent event, Camera camera, Place place) {
    return CameraEventsV1.data(event, camera, place).toString().getBytes(UTF_8);
  }
}
