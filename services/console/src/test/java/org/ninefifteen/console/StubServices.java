package org.ninefifteen.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** The services, as far as the console sees them: the MARAC at an address, the others below it. */
public final class StubServices implements AutoCloseable {

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, String> answers = new ConcurrentHashMap<>();
  private final Set<HttpExchange> listeners = ConcurrentHashMap.newKeySet();
  private final List<String> questions = new CopyOnWriteArrayList<>();
  private final List<String> tokens = new CopyOnWriteArrayList<>();
  private final List<String> decisions = new CopyOnWriteArrayList<>();
  private volatile boolean isAway;
  private volatile int refuses;
  private volatile String refused = "/";
  private volatile @Nullable Refusal refusal;

  public StubServices() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  public String url() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /** Where another service than the MARAC is. */
  public String url(String service) {
    return url() + at(service);
  }

  /** They know what they know on a usual morning, and nobody has asked for anything. */
  public void usualMorning() {
    goesAway();
    isAway = false;
    refuses = 0;
    answers.clear();
    tokens.clear();
    questions.clear();
    decisions.clear();
    refusal = null;
    Sayings.usual(this);
  }

  /** From now on the path under medway is answered with this sample. */
  public void says(String path, String sample) {
    answers.put("/partnerships/medway/" + path, sample);
  }

  /** The same of another service than the MARAC. */
  public void says(String service, String path, String sample) {
    answers.put(at(service) + "/partnerships/medway/" + path, sample);
  }

  private static String at(String service) {
    return "/at-" + service;
  }

  /** Whoever listens loses the connection, and nobody gets another. */
  public void goesAway() {
    isAway = true;
    listeners.forEach(HttpExchange::close);
    listeners.clear();
  }

  public void comesBack() {
    isAway = false;
  }

  /** What was asked, in turn. */
  public List<String> questions() {
    return questions;
  }

  /** What each question had in its header {@code Authorization}, in turn. */
  public List<String> tokens() {
    return tokens;
  }

  /** Each question from now on. */
  public void refuse(int status) {
    refuse("/", status);
  }

  /** Each question from now on that has this in its path. */
  public void refuse(String inPath, int status) {
    refused = inPath;
    refuses = status;
  }

  /** A status, and the code of the problem that says why. */
  private record Refusal(int status, String code) {}

  /** Each decision from now on; what is only read is answered as before. */
  public void refuseDecisions(int status, String code) {
    refusal = new Refusal(status, code);
  }

  /** The decisions that were sent: a path and a body each. */
  public List<String> decisions() {
    return decisions;
  }

  public boolean isListenedTo() {
    return !listeners.isEmpty();
  }

  public void tellsOfChange(String revision, int fresh) {
    String event = "data:{\"revision\":\"%s\",\"fresh\":%d}\n\n".formatted(revision, fresh);
    listeners.removeIf(listener -> !hears(listener, event));
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String token = exchange.getRequestHeaders().getFirst("Authorization");
    tokens.add(token == null ? "none" : token);
    questions.add(exchange.getRequestURI().toString());
    Refusal no = refusal;
    boolean isDecision = exchange.getRequestMethod().equals("POST");
    if (isDecision) {
      decisions.add(path + " " + new String(exchange.getRequestBody().readAllBytes(), UTF_8));
    }
    if (isDecision && no != null) {
      problem(exchange, no.status(), "urn:problem:" + no.code(), "Not now.");
    } else if (!isAway && refuses != 0 && path.contains(refused)) {
      problem(exchange, refuses, "about:blank", "Not for you.");
    } else if (isAway) {
      exchange.sendResponseHeaders(503, -1);
      exchange.close();
    } else if (path.endsWith("/changes")) {
      listen(exchange);
    } else if (path.contains("/reports/rep-away")) {
      problem(exchange, 503, "about:blank", "The store does not answer.");
    } else if (answers.containsKey(path)) {
      body(exchange, 200, "application/json", sample(answers.get(path)));
    } else {
      problem(
          exchange, 404, "about:blank", "No partnership, day or item is known by " + path + ".");
    }
  }

  private void listen(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.sendResponseHeaders(200, 0);
    exchange.getResponseBody().flush();
    listeners.add(exchange);
  }

  private static void problem(HttpExchange exchange, int status, String type, String detail)
      throws IOException {
    String json =
        "{\"type\":\"%s\",\"status\":%d,\"detail\":\"%s\"}".formatted(type, status, detail);
    body(exchange, status, "application/problem+json", json.getBytes(UTF_8));
  }

  private static void body(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private static byte[] sample(String name) throws IOException {
    return new ClassPathResource("marac/" + name + ".json").getContentAsByteArray();
  }

  /** A page that was closed hears nothing any more. */
  private static boolean hears(HttpExchange listener, String event) {
    try {
      listener.getResponseBody().write(event.getBytes(UTF_8));
      listener.getResponseBody().flush();
      return true;
    } catch (IOException gone) {
      return false;
    }
  }
}
