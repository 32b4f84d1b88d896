package org.ninefifteen.kit.relay;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class RelayStateTests {

  private final RelayState state = new RelayState(new SimpleMeterRegistry(), Clock.systemUTC());

  @Test
  void saysOnceThatTheStoreIsAwayAndOnceThatItIsBack(CapturedOutput output) {
    state.waiting(0, null);
    assertThat(output).doesNotContain("The store");

    state.storeAway();
    state.storeAway();
    state.waiting(3, null);
    state.waiting(2, null);

    assertThat(output)
        .containsOnlyOnce("The store does not answer")
        .containsOnlyOnce("The store answers again");
  }
}
