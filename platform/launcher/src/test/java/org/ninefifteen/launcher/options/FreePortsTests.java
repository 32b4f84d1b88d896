package org.ninefifteen.launcher.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FreePortsTests {
  @Test
  void namesTheTakenPortAndTheOptionForAnother() throws IOException {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var options = anyPortsBut("--port.reports=" + taken.getLocalPort());

      assertThatExceptionOfType(CannotStart.class)
          .isThrownBy(() -> FreePorts.of(options))
          .withMessage(
              "Port %d for reports is taken: end what uses it, or choose another with --port.reports=NUMBER."
                  .formatted(taken.getLocalPort()));
    }
  }

  @Test
  void findsAFreePortForEachThatIsZero() {
    var ports = FreePorts.of(anyPortsBut("--port.reports=0"));

    assertThat(ports).containsOnlyKeys(Port.values());
    assertThat(ports.values()).doesNotHaveDuplicates().allMatch(port -> port > 0);
  }

  private static Options anyPortsBut(String one) {
    var any = Arrays.stream(Port.values()).map(port -> port.option() + "=0").toList();
    var said = new ArrayList<>(any);
    said.add(one);
    return Options.of(said.toArray(String[]::new));
  }
}
