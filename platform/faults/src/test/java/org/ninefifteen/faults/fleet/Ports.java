package org.ninefifteen.faults.fleet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Ports that nobody uses, found at once so that none is found twice. */
final class Ports {
  private final Iterator<Integer> free;

  private Ports(List<Integer> free) {
    this.free = free.iterator();
  }

  static Ports find(int count) {
    var sockets = new ArrayList<ServerSocket>();
    try {
      for (int i = 0; i < count; i++) {
        var socket = new ServerSocket();
        sockets.add(socket);
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      }
      var ports = sockets.stream().map(ServerSocket::getLocalPort).toList();
      for (var socket : sockets) {
        socket.close();
      }
      return new Ports(ports);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int next() {
    return free.next();
  }
}
