package org.ninefifteen.endtoend.traces;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Takes OTLP over HTTP, and keeps it as it came. */
public final class Collector implements AutoCloseable {
  private final List<byte[]> requests = new CopyOnWriteArrayList<>();
  private final HttpServer server;

  public Collector() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/v1/traces", this::take);
    server.start();
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      requests.add(exchange.getRequestBody().readAllBytes());
      exchange.sendResponseHeaders(200, -1);
    }
  }

  public String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1/traces";
  }

  public List<Seen> spans() {
    return requests.stream().flatMap(Seen::in).toList();
  }

  /** Everything that ever came, to look for words in. */
  public String asText() {
    return String.join("\n", requests.stream().map(each -> new String(each, ISO_8859_1)).toList());
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
