package org.ninefifteen.launcher.options;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.EnumMap;
import java.util.Map;

/** Looks before anything starts: a port that is found taken halfway leaves half a machine. */
public final class FreePorts {
  private FreePorts() {}

  /** Asked for 0, a port is any free one; where a neighbour listens nothing is looked at. */
  public static Map<Port, Integer> of(Options options) {
    var found = new EnumMap<Port, Integer>(Port.class);
    for (var port : Port.values()) {
      var number = options.port(port);
      found.put(port, options.parts().listensAt(port) ? free(port, number) : number);
    }
    return found;
  }

  private static int free(Port port, int number) {
    try (var socket = new ServerSocket()) {
      // What still lingers of a launcher that has just ended does not hold the port.
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), number));
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new CannotStart(
          "Port %d for %s is taken: end what uses it, or choose another with %s=NUMBER."
              .formatted(number, port.word(), port.option()),
          e);
    }
  }
}
