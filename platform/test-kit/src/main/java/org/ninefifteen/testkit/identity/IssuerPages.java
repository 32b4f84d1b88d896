package org.ninefifteen.testkit.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;

/** What an issuer answers: its discovery, its keys, and whatever else is served. */
final class IssuerPages {

  private final HttpServer server;
  private volatile boolean isAway;

  private IssuerPages(HttpServer server) {
    this.server = server;
  }

  /** Ends with the JVM: whatever asks may outlive the test that asked first. */
  static IssuerPages of(String keys) {
    IssuerPages pages = new IssuerPages(bound());
    String discovery =
        """
        {"issuer": "$", "jwks_uri": "$/keys", "authorization_endpoint": "$/authorize",
         "token_endpoint": "$/token", "end_session_endpoint": "$/logout",
         "response_types_supported": ["code"], "subject_types_supported": ["public"],
         "grant_types_supported": ["authorization_code", "refresh_token"],
         "code_challenge_methods_supported": ["S256"],
         "token_endpoint_auth_methods_supported": ["client_secret_basic"],
         "id_token_signing_alg_values_supported": ["RS256"]}
        """
            .replace("$", pages.address());
    pages.server.createContext(
        "/.well-known/openid-configuration", exchange -> pages.unlessAway(exchange, discovery));
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

  void serve(String path, HttpHandler handler) {
    server.createContext(path, handler);
  }

  /** Says no more who it is, nor gives tokens; its keys are known to whoever asked before. */
  void isAway(boolean now) {
    isAway = now;
  }

  boolean isAway() {
    return isAway;
  }

  private void unlessAway(HttpExchange exchange, String json) throws IOException {
    if (isAway) {
      exchange.close();
    } else {
      answer(exchange, json);
    }
  }

  private static void answer(HttpExchange exchange, String json) throws IOException {
    answer(exchange, 200, json);
  }

  static void answer(HttpExchange exchange, int status, String json) throws IOException {
    byte[] body = json.getBytes(UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, body.length);
    try (exchange) {
      exchange.getResponseBody().write(body);
    }
  }
}
