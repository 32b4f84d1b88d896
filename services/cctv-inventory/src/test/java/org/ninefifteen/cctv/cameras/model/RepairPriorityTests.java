package org.ninefifteen.cctv.cameras.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefifteen.cctv.cameras.model.RepairPriority.Rag;
import org.ninefifteen.cctv.cameras.model.RepairPriority.Zone;

class RepairPriorityTests {

  @ParameterizedTest
  @EnumSource(names = {"RETAIL", "TRANSPORT_HUB", "NIGHT_TIME_ECONOMY"})
  void redIsForShopsStationsAndTheNight(Zone zone) {
    assertThat(new RepairPriority(Rag.RED, zone).rag()).isEqualTo(Rag.RED);
  }

  @ParameterizedTest
  @EnumSource(names = {"RESIDENTIAL", "OTHER"})
  void redIsNotForOtherZones(Zone zone) {
    assertThatThrownBy(() -> new RepairPriority(Rag.RED, zone)).hasMessageContaining("RETAIL");
  }

  @ParameterizedTest
  @EnumSource
  void amberAndGreenNeedNoPriorityZone(Zone zone) {
    assertThat(new RepairPriority(Rag.AMBER, zone).zone()).isEqualTo(zone);
    assertThat(new RepairPriority(Rag.GREEN, zone).zone()).isEqualTo(zone);
  }
}
