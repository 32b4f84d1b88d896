package org.ninefifteen.console.signin;

import org.ninefifteen.console.page.Troubles;
import org.ninefifteen.console.page.model.Trouble;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.security.web.server.context.ServerSecurityContextRepository;
import org.springframework.security.web.server.csrf.CsrfException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What somebody is answered who may not do what they ask. */
class Refusals implements ServerAccessDeniedHandler {

  private final ServerSecurityContextRepository sessions;
  private final SignIn signIn;
  private final Troubles troubles;

  Refusals(ServerSecurityContextRepository sessions, SignIn signIn, Troubles troubles) {
    this.sessions = sessions;
    this.signIn = signIn;
    this.troubles = troubles;
  }

  @Override
  public Mono<Void> handle(ServerWebExchange exchange, AccessDeniedException denied) {
    return denied instanceof CsrfException
        ? notOurForm(exchange)
        : troubles.write(HttpStatus.FORBIDDEN, troubles.notAllowed(exchange), exchange);
  }

  /** A form outlives its session: then that is what to say. */
  private Mono<Void> notOurForm(ServerWebExchange exchange) {
    return sessions
        .load(exchange)
        .hasElement()
        .flatMap(isSignedIn ->
            isSignedIn
                ? troubles.write(HttpStatus.FORBIDDEN, Trouble.notOurForm(), exchange)
                : signIn.commence(exchange, new NobodyThere()));
  }

  private static final class NobodyThere extends AuthenticationCredentialsNotFoundException {
    private static final long serialVersionUID = 1;

    NobodyThere() {
      super("Nobody is signed in");
    }
  }
}
