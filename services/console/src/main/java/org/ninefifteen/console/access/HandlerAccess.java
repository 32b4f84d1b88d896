package org.ninefifteen.console.access;

import java.util.Optional;
import org.ninefifteen.console.access.OpenTo.Who;
import org.ninefifteen.console.visitor.Visitors;
import org.ninefifteen.console.visitor.model.Visitor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.ReactiveAuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.server.authorization.AuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds the handler of a request first, and then asks whom it is open to: paths decide nothing. */
@Component
class HandlerAccess implements ReactiveAuthorizationManager<AuthorizationContext> {

  private final ObjectProvider<HandlerMapping> mappings;

  HandlerAccess(ObjectProvider<HandlerMapping> mappings) {
    this.mappings = mappings;
  }

  @Override
  public Mono<AuthorizationResult> authorize(
      Mono<Authentication> authentication, AuthorizationContext context) {
    Mono<Optional<Visitor>> visitor =
        authentication.flatMap(Visitors::of).map(Optional::of).defaultIfEmpty(Optional.empty());
    return handler(context.getExchange())
        .flatMap(handler -> visitor.map(who -> isOpen(handler, who)))
        // Whoever is signed in hears from the dispatcher that there is nothing.
        .switchIfEmpty(visitor.map(Optional::isPresent))
        .map(AuthorizationDecision::new);
  }

  private Mono<Object> handler(ServerWebExchange exchange) {
    return Flux.fromStream(mappings::orderedStream)
        .concatMap(mapping -> mapping.getHandler(exchange))
        .next()
        .onErrorResume(ResponseStatusException.class, e -> Mono.empty());
  }

  private static boolean isOpen(Object handler, Optional<Visitor> visitor) {
    return handler instanceof HandlerMethod method
        && openTo(method)
            .map(who ->
                switch (who) {
                  case ANYBODY -> true;
                  case SIGNED_IN -> visitor.isPresent();
                  case WITH_ROLE -> visitor.filter(Visitor::hasRole).isPresent();
                  case OPERATOR -> visitor.filter(Visitor::isOperator).isPresent();
                  case DATA_PROTECTION_OFFICER ->
                      visitor.filter(Visitor::isDataProtectionOfficer).isPresent();
                  case ERASURE_READER -> visitor.filter(Visitor::isErasureReader).isPresent();
                  case ERASURE_APPROVER -> visitor.filter(Visitor::isErasureApprover).isPresent();
                  case LOG_READER -> visitor.filter(Visitor::isLogReader).isPresent();
                })
            .orElse(false);
  }

  private static Optional<Who> openTo(HandlerMethod handler) {
    return Optional.ofNullable(
            AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), OpenTo.class))
        .or(() ->
            Optional.ofNullable(
                AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), OpenTo.class)))
        .map(OpenTo::value);
  }
}
