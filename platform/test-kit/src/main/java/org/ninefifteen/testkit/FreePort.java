package org.ninefifteen.testkit;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/**
 * Ports of the loopback address that stay the finder's own while this JVM lives: nobody gets them
 * before the finder listens, nor between two who listen there one after the other.
 */
public final class FreePort {
  /** A system gives others to whoever asks for any: Linux from 32768 on, others from 49152. */
  private static final int FIRST = 21_000;

  private static final int COUNT = 6_000;

  /** What nobody refers to is closed when the heap is cleaned. */
  private static final Set<DatagramSocket> HELD = ConcurrentHashMap.newKeySet();

  private FreePort() {}

  /**
   * One where nobody listens, and that no other finder gets.
   *
   * @throws IllegalStateException if all of them are taken
   */
  public static int find() {
    int start = ThreadLocalRandom.current().nextInt(COUNT);
    return IntStream.range(start, start + COUNT)
        .map(each -> FIRST + each % COUNT)
        .filter(FreePort::hold)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No free port on the loopback address"));
  }

  /**
   * UDP numbers its ports by itself: who holds one there tells other finders, also those of another
   * JVM, and TCP's of the same number is left for who will listen.
   */
  private static boolean hold(int port) {
    try {
      var held = new DatagramSocket(port, InetAddress.getLoopbackAddress());
      HELD.add(held);
      if (isFree(port)) {
        return true;
      }
      HELD.remove(held);
      held.close();
      return false;
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isFree(int port) {
    try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }
}
