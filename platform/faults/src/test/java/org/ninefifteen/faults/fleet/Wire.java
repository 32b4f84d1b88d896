package org.ninefifteen.faults.fleet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntSupplier;

/** What lies between two parts, and is as bad as a test wants it. */
public final class Wire implements AutoCloseable {
  private final ServerSocket door;
  private final IntSupplier to;
  private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
  private final Object change = new Object();
  private volatile State state = State.OPEN;
  private volatile Duration delay = Duration.ZERO;

  /** {@code MUTE}: what is asked arrives, and no answer comes back. */
  public enum State {
    OPEN,
    SLOW,
    STILL,
    MUTE,
    CUT
  }

  private Wire(ServerSocket door, IntSupplier to) {
    this.door = door;
    this.to = to;
  }

  /**
   * @param to the port that whoever connects now is led to
   */
  static Wire between(int port, IntSupplier to) {
    try {
      var wire = new Wire(new ServerSocket(port, 200, InetAddress.getLoopbackAddress()), to);
      Thread.ofVirtual().start(wire::listen);
      return wire;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void slow(Duration eachWay) {
    delay = eachWay;
    become(State.SLOW);
  }

  public void become(State next) {
    synchronized (change) {
      state = next;
      change.notifyAll();
    }
    if (next == State.CUT) {
      ends.forEach(this::hangUp);
    }
  }

  /** Connections that are open now. */
  public int connections() {
    return ends.size() / 2;
  }

  private void listen() {
    while (!door.isClosed()) {
      try {
        connect(door.accept());
      } catch (IOException e) {
        // Nobody there, or closed: whoever came is hung up on, and may come again.
      }
    }
  }

  private void connect(Socket caller) throws IOException {
    ends.add(caller);
    if (state == State.CUT) {
      hangUp(caller);
      return;
    }
    try {
      var called = new Socket(InetAddress.getLoopbackAddress(), to.getAsInt());
      ends.add(called);
      caller.setTcpNoDelay(true);
      called.setTcpNoDelay(true);
      Thread.ofVirtual().start(() -> carry(caller, called, false));
      Thread.ofVirtual().start(() -> carry(called, caller, true));
    } catch (IOException e) {
      hangUp(caller);
      throw e;
    }
  }

  private void carry(Socket from, Socket other, boolean answers) {
    try (InputStream in = from.getInputStream();
        OutputStream out = other.getOutputStream()) {
      var bytes = new byte[32 * 1024];
      for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
        pass(answers);
        out.write(bytes, 0, count);
      }
    } catch (IOException | InterruptedException e) {
      // One end went away: so does the other.
    } finally {
      hangUp(from);
      hangUp(other);
    }
  }

  private void pass(boolean answers) throws InterruptedException {
    if (state == State.SLOW) {
      Thread.sleep(delay);
    }
    synchronized (change) {
      while (state == State.STILL || (answers && state == State.MUTE)) {
        change.wait();
      }
    }
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void hangUp(Socket socket) {
    ends.remove(socket);
    close(socket);
  }

  @Override
  public void close() {
    try {
      door.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    become(State.CUT);
  }
}
