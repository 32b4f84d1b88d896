package org.ninefifteen.console.page;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ninefifteen.console.ConsoleProperties;
import org.ninefifteen.console.ConsoleProperties.Partnership;
import org.ninefifteen.console.page.model.Frame;
import org.ninefifteen.console.page.model.Needed;
import org.ninefifteen.console.page.model.Trouble;
import org.ninefifteen.console.page.model.TroublePage;
import org.ninefifteen.console.provider.ProviderAway;
import org.ninefifteen.console.visitor.model.Visitor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.codec.HttpMessageWriter;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.reactive.result.view.ViewResolver;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The page in place of the page, for handlers and for those who decide who comes in. */
@Component
public class Troubles {

  private static final Logger log = LoggerFactory.getLogger(Troubles.class);
  private static final String RETRY_AFTER_SECONDS = "30";

  private final ConsoleProperties properties;
  private final ServerResponse.Context context;

  Troubles(
      ConsoleProperties properties,
      ServerCodecConfigurer codecs,
      ObjectProvider<ViewResolver> views) {
    this.properties = properties;
    this.context = new Context(codecs, views);
  }

  private record Context(ServerCodecConfigurer codecs, ObjectProvider<ViewResolver> views)
      implements ServerResponse.Context {
    @Override
    public List<HttpMessageWriter<?>> messageWriters() {
      return codecs.getWriters();
    }

    @Override
    public List<ViewResolver> viewResolvers() {
      return views.orderedStream().toList();
    }
  }

  public Rendering page(HttpStatusCode status, Trouble trouble, ServerWebExchange exchange) {
    Rendering.Builder<?> page =
        Rendering.view("trouble")
            .status(status)
            .modelAttribute("page", new TroublePage(frame(exchange), trouble));
    return (trouble.isPassing() ? page.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS) : page)
        .build();
  }

  public Mono<Void> write(HttpStatus status, Trouble trouble, ServerWebExchange exchange) {
    return write(status, new TroublePage(frame(exchange), trouble), exchange);
  }

  private Mono<Void> write(HttpStatus status, TroublePage page, ServerWebExchange exchange) {
    if (page.trouble().isPassing()) {
      exchange.getResponse().getHeaders().set(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
    }
    return write(status, "trouble", page, exchange);
  }

  public Mono<Void> write(HttpStatus status, String view, Object page, ServerWebExchange exchange) {
    return ServerResponse.status(status)
        .contentType(MediaType.TEXT_HTML)
        .render(view, Map.of("page", page))
        .flatMap(response -> response.writeTo(exchange, context));
  }

  public Mono<Void> away(ProviderAway away, ServerWebExchange exchange) {
    return away(away, "", exchange);
  }

  /** Of a page that is good once it is tried again where its reader wanted to go. */
  public Mono<Void> away(ProviderAway away, String again, ServerWebExchange exchange) {
    log.atWarn().addKeyValue("cause", away.kind()).log("The sign-in service does not answer");
    TroublePage page = new TroublePage(frame(exchange), Trouble.providerAway(), again);
    return write(HttpStatus.SERVICE_UNAVAILABLE, page, exchange);
  }

  /** Says which role opens what was asked for, and whom to ask for it. */
  public Trouble notAllowed(ServerWebExchange exchange) {
    String path = exchange.getRequest().getPath().value();
    Visitor visitor = exchange.getAttribute(Greeting.VISITOR);
    return Trouble.notAllowed(Needed.of(path), help(visitor == null ? "" : visitor.partnership()));
  }

  private String help(String partnership) {
    return properties.partnerships().stream()
        .filter(known -> known.id().equals(partnership))
        .map(Partnership::help)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse("whoever runs Nine Fifteen for your partnership");
  }

  /** One's own partnership stands around it: of another it would tell that it is known here. */
  private Frame frame(ServerWebExchange exchange) {
    Visitor visitor = exchange.getAttribute(Greeting.VISITOR);
    return properties.partnerships().stream()
        .filter(known -> visitor != null && known.id().equals(visitor.partnership()))
        .findFirst()
        .map(known -> new Frame(known.id(), known.name(), null, null, Frame.Part.NONE))
        .orElseGet(Frame::none);
  }
}
