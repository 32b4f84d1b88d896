package org.ninefifteen.console.session;

import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.server.context.ServerSecurityContextRepository;
import org.springframework.security.web.server.context.WebSessionServerSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Who is signed in is asked of the session only while its visit lasts. */
@Component
class SessionGate implements ServerSecurityContextRepository {

  /** What a page sends with what it asks by itself, so that it does not keep its session alive. */
  private static final String UNATTENDED = "X-Unattended";

  private final ServerSecurityContextRepository session =
      new WebSessionServerSecurityContextRepository();
  private final Visits visits;

  SessionGate(Visits visits) {
    this.visits = visits;
  }

  /** Gives the session a new id. */
  @Override
  public Mono<Void> save(ServerWebExchange exchange, @Nullable SecurityContext context) {
    return session.save(exchange, context);
  }

  @Override
  public Mono<SecurityContext> load(ServerWebExchange exchange) {
    return exchange
        .getSession()
        .flatMap(browser -> visits.in(browser, isUse(exchange.getRequest())))
        .flatMap(visit -> session.load(exchange));
  }

  private static boolean isUse(ServerHttpRequest request) {
    return !request.getHeaders().containsHeader(UNATTENDED)
        && !request.getPath().value().endsWith("/changes");
  }
}
