package org.ninefifteen.console.relay;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.server.context.ServerSecurityContextRepository;
import org.springframework.security.web.server.context.WebSessionServerSecurityContextRepository;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Keeps what a refreshed token says of its person, such as a role that was taken away. The id of
 * the session stays: other pages of it are on their way with it.
 */
final class SameSession implements ServerSecurityContextRepository {

  private static final String CONTEXT =
      WebSessionServerSecurityContextRepository.DEFAULT_SPRING_SECURITY_CONTEXT_ATTR_NAME;

  @Override
  public Mono<Void> save(ServerWebExchange exchange, @Nullable SecurityContext context) {
    return exchange
        .getSession()
        .doOnNext(session -> {
          if (context != null && session.getAttributes().containsKey(CONTEXT)) {
            session.getAttributes().put(CONTEXT, context);
          }
        })
        .then();
  }

  @Override
  public Mono<SecurityContext> load(ServerWebExchange exchange) {
    return Mono.empty();
  }
}
