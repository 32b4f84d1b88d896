package org.ninefifteen.kit.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.function.UnaryOperator;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.http.server.reactive.ReactorHttpHandlerAdapter;
import org.springframework.web.reactive.config.EnableWebFlux;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.adapter.WebHttpHandlerBuilder;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

/** A controller behind a filter on a true server: no mock waits for a body as a client does. */
final class Served implements AutoCloseable {

  private final AnnotationConfigApplicationContext context;
  private final DisposableServer server;
  private final HttpClient http = HttpClient.newHttpClient();

  @EnableWebFlux
  static final class WebFlux {}

  private Served(AnnotationConfigApplicationContext context, HttpServer server) {
    this.context = context;
    this.server =
        server
            .host("127.0.0.1")
            .port(0)
            .handle(
                new ReactorHttpHandlerAdapter(
                    WebHttpHandlerBuilder.applicationContext(context).build()))
            .bindNow();
  }

  static <T> Served of(Class<T> type, T controller, WebFilter filter) {
    return of(type, controller, filter, server -> server);
  }

  static <T> Served of(
      Class<T> type, T controller, WebFilter filter, UnaryOperator<HttpServer> settings) {
    var context = new AnnotationConfigApplicationContext();
    context.register(WebFlux.class);
    context.registerBean(type, () -> controller);
    context.registerBean(WebFilter.class, () -> filter);
    context.refresh();
    return new Served(context, settings.apply(HttpServer.create()));
  }

  int port() {
    return server.port();
  }

  /** Answered as soon as it begins; whoever has read enough closes the body. */
  HttpResponse<InputStream> get(String path, String accepted) {
    try {
      URI uri = URI.create("http://127.0.0.1:" + port() + path);
      return http.send(
          HttpRequest.newBuilder(uri).header("Accept", accepted).build(),
          BodyHandlers.ofInputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    http.shutdownNow();
    server.disposeNow();
    context.close();
  }
}
