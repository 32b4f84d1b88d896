package org.ninefifteen.testkit.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;

/** What services read of an issuer: its discovery and its keys. */
final class IssuerPages {

  private final HttpServer server;

  private IssuerPages(HttpServer server) {
    this.server = server;
  }

  /** Ends with the JVM: whatever asks may outlive the test that asked first. */
  static IssuerPages of(String keys) {
    IssuerPages pages = new IssuerPages(bound());
    String discovery =
        "{\"issuer\": \"%s\", \"jwks_uri\": \"%s/keys\"}"
            .formatted(pages.address(), pages.address());
    pages.server.createContext(
        "/.well-known/openid-configuration", exchange -> answer(exchange, discovery));
    pages.server.createContext("/keys", exchange -> answer(exchange, keys));
    pages.server.setExecutor(
        Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("issuer-", 0).factory()));
    Thread.ofPlatform().daemon().start(pages.server::start);
    return pages;
  }

  private static HttpServer bound() {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private static void answer(HttpExchange exchange, String json) throws IOException {
    byte[] body = json.getBytes(UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, body.length);
    try (exchange) {
      exchange.getResponseBody().write(body);
    }
  }
}
