package org.ninefifteen.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.BindException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FreePortTests {
  private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();

  @Test
  void whatIsFoundTwiceIsNotTheSame() {
    assertThat(Stream.generate(FreePort::find).limit(500)).doesNotHaveDuplicates();
  }

  @Test
  void whoeverFindsItMayListenThereAgainAndAgain() throws IOException {
    var port = FreePort.find();

    for (int i = 0; i < 3; i++) {
      try (var socket = new ServerSocket(port, 1, LOOPBACK)) {
        assertThat(socket.getLocalPort()).isEqualTo(port);
      }
    }
  }

  @Test
  void anotherProcessSeesThatItIsHeld() {
    var port = FreePort.find();

    assertThatExceptionOfType(BindException.class)
        .isThrownBy(() -> new DatagramSocket(port, LOOPBACK));
  }

  @Test
  void theSystemGivesNoneOfThemToWhoeverAsksForAny() throws IOException {
    var given = new ArrayList<ServerSocket>();
    try {
      for (int i = 0; i < 500; i++) {
        given.add(new ServerSocket(0, 1, LOOPBACK));
      }

      assertThat(given).allMatch(each -> each.getLocalPort() > FreePort.find());
    } finally {
      for (var each : given) {
        each.close();
      }
    }
  }
}
