package org.ninefifteen.cctv.cameras.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ninefifteen.cctv.cameras.model.Camera.State;
import org.ninefifteen.cctv.cameras.model.Inventory.Definition;
import org.ninefifteen.cctv.cameras.model.RepairPriority.Rag;
import org.ninefifteen.cctv.places.model.Share;

class InventoryTests {

  @Test
  void highDefinitionIsAShareOfAWholeThatIsKnown() {
    assertThat(new Definition(261, 444, 0).share())
        .extracting(Share::percent)
        .isEqualTo(new BigDecimal("37.0"));
  }

  /** The source printed 261 and 37 %; without the total the page says so. */
  @Test
  void anUnknownWholeHasNoPercentage() {
    assertThat(new Definition(261, 0, 5).share()).isNull();
  }

  @Test
  void faultyCamerasThatNobodyRatedAreCounted() {
    Inventory inventory =
        new Inventory(
            Map.of(State.OPERATIONAL, 7L, State.FAULTY, 3L),
            Map.of(Rag.RED, 1L, Rag.GREEN, 1L),
            new Definition(0, 0, 10));

    assertThat(inventory.faultyAndUnrated()).isEqualTo(1);
    assertThat(inventory.share(State.FAULTY).percent()).isEqualTo("30.0");
    assertThat(inventory.share(State.PLANNED).percent()).isEqualTo("0.0");
  }
}
