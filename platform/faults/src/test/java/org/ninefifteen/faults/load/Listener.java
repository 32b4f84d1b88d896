package org.ninefifteen.faults.load;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;

/** An open page, down to its socket, so that it can die as pages do. */
public final class Listener implements AutoCloseable {
  private static final String LAST_CHUNK = "\r\n0\r\n\r\n";

  private final Socket socket;
  private final AtomicInteger heard = new AtomicInteger();
  private volatile String tail = "";
  private volatile boolean reading = true;

  private Listener(Socket socket) {
    this.socket = socket;
  }

  public static Listener at(String url, String path, String bearer) {
    try {
      var socket = new Socket();
      // As small as can be: a usual one holds what is sent to an open page in hours.
      socket.setReceiveBufferSize(1);
      socket.connect(
          new InetSocketAddress(InetAddress.getLoopbackAddress(), URI.create(url).getPort()));
      var request =
          """
          GET %s HTTP/1.1\r
          Host: 127.0.0.1\r
          Accept: text/event-stream\r
          Authorization: %s\r
          \r
          """
              .formatted(path, bearer);
      socket.getOutputStream().write(request.getBytes(US_ASCII));
      var listener = new Listener(socket);
      Thread.ofVirtual().start(listener::read);
      return listener;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read() {
    try {
      var in = socket.getInputStream();
      var bytes = new byte[4096];
      int read;
      while (reading && (read = in.read(bytes)) >= 0) {
        heard.incrementAndGet();
        remember(new String(bytes, 0, read, US_ASCII));
      }
    } catch (IOException e) {
      // It has hung up.
    }
  }

  private void remember(String more) {
    var all = tail + more;
    tail = all.substring(Math.max(0, all.length() - LAST_CHUNK.length()));
  }

  /** Whether the stream was ended by a word, and not broken off. */
  public boolean wasEnded() {
    return tail.equals(LAST_CHUNK);
  }

  /** The connection stays, and what is sent to it piles up on the way. */
  public void stopReading() {
    reading = false;
  }

  public int heard() {
    return heard.get();
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
