package org.ninefifteen.console.signin;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.security.web.server.csrf.DefaultCsrfToken;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRepository;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/**
 * The token that shows that a form is the session's own: made with the session, and once. Made when
 * a page first wants it, as Spring Security does it, it gives the session a new id each time; the
 * style sheets of the first page, asked for at once, then end the session between them.
 */
class FormTokens implements ServerCsrfTokenRepository {

  private static final String KEPT = FormTokens.class.getName();
  private static final String FIELD = "_csrf";

  void begin(WebSession session) {
    session.getAttributes().put(KEPT, UUID.randomUUID().toString());
  }

  @Override
  public Mono<CsrfToken> loadToken(ServerWebExchange exchange) {
    return exchange
        .getSession()
        .flatMap(session -> Mono.justOrEmpty(session.<String>getAttribute(KEPT)))
        .map(FormTokens::token);
  }

  /** For somebody without a session: good for nothing. */
  @Override
  public Mono<CsrfToken> generateToken(ServerWebExchange exchange) {
    return Mono.fromSupplier(() -> token(UUID.randomUUID().toString()));
  }

  @Override
  public Mono<Void> saveToken(ServerWebExchange exchange, @Nullable CsrfToken token) {
    return Mono.empty();
  }

  private static CsrfToken token(String value) {
    return new DefaultCsrfToken("X-CSRF-TOKEN", FIELD, value);
  }
}
