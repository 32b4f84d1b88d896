package org.ninefifteen.kit.access.edge;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.ninefifteen.kit.access.Caller;
import org.ninefifteen.kit.access.token.CallerAuthentication;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.ReactiveAuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.server.authorization.AuthorizationContext;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Finds the handler of a request first and then asks whether the caller may have it. Paths decide
 * nothing, but for the two probes: what no handler answers, no caller gets.
 */
final class HandlerAccess implements ReactiveAuthorizationManager<AuthorizationContext> {

  static final String CALLER = Caller.class.getName();
  static final String UNTIL = Caller.class.getName() + ".until";

  private static final Set<String> PROBES =
      Set.of("/actuator/health/liveness", "/actuator/health/readiness");

  /** Set where nothing answers but files, and files on the class path are none of ours. */
  static final String NOTHING_THERE = HandlerAccess.class.getName() + ".nothing";

  private static final AuthorizationResult GRANTED = new AuthorizationDecision(true);
  private static final AuthorizationResult DENIED = new AuthorizationDecision(false);

  private final Supplier<List<HandlerMapping>> mappings;
  private final NeededScopes needed;

  HandlerAccess(ObjectProvider<HandlerMapping> mappings, NeededScopes needed) {
    // To sort them asks the factory and reads annotations: far more than the decision itself.
    this.mappings = SingletonSupplier.of(() -> mappings.orderedStream().toList());
    this.needed = needed;
  }

  @Override
  public Mono<AuthorizationResult> authorize(
      Mono<Authentication> authentication, AuthorizationContext context) {
    ServerWebExchange exchange = context.getExchange();
    return PROBES.contains(exchange.getRequest().getPath().value())
        ? Mono.just(GRANTED)
        : authentication
            .ofType(CallerAuthentication.class)
            .flatMap(caller -> decide(caller, exchange))
            .defaultIfEmpty(DENIED);
  }

  /** Where there is no handler, or none for the method, the dispatcher says so after us. */
  private Mono<AuthorizationResult> decide(CallerAuthentication token, ServerWebExchange exchange) {
    Caller caller = token.getPrincipal();
    exchange.getAttributes().put(CALLER, caller);
    exchange.getAttributes().put(UNTIL, token.until());
    return Flux.fromIterable(mappings.get())
        .concatMap(mapping -> mapping.getHandler(exchange))
        .next()
        .doOnNext(handler -> FoundHandler.keep(handler, exchange))
        .map(handler -> decide(caller, handler, exchange))
        .defaultIfEmpty(GRANTED)
        .onErrorReturn(ResponseStatusException.class, GRANTED);
  }

  private AuthorizationResult decide(Caller caller, Object handler, ServerWebExchange exchange) {
    if (handler instanceof HandlerMethod method) {
      return needed.of(method).isMetBy(caller) ? GRANTED : DENIED;
    }
    exchange.getAttributes().put(NOTHING_THERE, true);
    return DENIED;
  }
}
