package org.ninefifteen.cctv.pools;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.ninefifteen.cctv.cameras.model.CameraFixtures.EVENING;
import static org.ninefifteen.cctv.cameras.model.CameraFixtures.QUAY;
import static org.ninefifteen.cctv.cameras.model.CameraFixtures.redeployable;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ninefifteen.cctv.pools.model.PoolEvent;
import org.ninefifteen.cctv.pools.model.PoolEvent.CameraDeployed;
import org.ninefifteen.cctv.pools.model.PoolEvent.CameraRecovered;
import org.ninefifteen.testkit.samples.ContractSamples;

class PoolEventsV1ContractTests {

  static Stream<PoolEvent> events() {
    return Stream.of(
        new CameraDeployed("r-1", "strood", QUAY, EVENING),
        new CameraRecovered("r-1", "strood", QUAY, EVENING));
  }

  @ParameterizedTest
  @MethodSource("events")
  void whatIsWrittenKeepsTheContract(PoolEvent event) {
    String written = PoolEventsV1.data(event, redeployable("r-1")).toString();

    ContractSamples.of("cctv-inventory", PoolEventsV1.name(event))
        .assertConforms(written.getBytes(UTF_8));
  }
}
