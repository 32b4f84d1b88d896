package org.ninefifteen.console.signin;

import org.ninefifteen.console.page.Troubles;
import org.ninefifteen.console.page.model.Trouble;
import org.ninefifteen.console.provider.ProviderAway;
import org.ninefifteen.console.signin.begun.Beginnings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.server.WebFilterExchange;
import org.springframework.security.web.server.authentication.ServerAuthenticationFailureHandler;
import reactor.core.publisher.Mono;

/** A sign-in that came back without a person. */
class NotSignedIn implements ServerAuthenticationFailureHandler {

  private static final Logger log = LoggerFactory.getLogger(NotSignedIn.class);

  private final Troubles troubles;

  NotSignedIn(Troubles troubles) {
    this.troubles = troubles;
  }

  @Override
  public Mono<Void> onAuthenticationFailure(
      WebFilterExchange filtered, AuthenticationException failure) {
    if (failure instanceof ProviderAway away) {
      String wanted = Beginnings.path(filtered.getExchange());
      return troubles.away(away, wanted, filtered.getExchange());
    }
    log.atWarn().addKeyValue("cause", code(failure)).log("A sign-in failed");
    return troubles.write(HttpStatus.BAD_REQUEST, Trouble.notSignedIn(), filtered.getExchange());
  }

  private static String code(AuthenticationException failure) {
    return failure instanceof OAuth2AuthenticationException refused
        ? refused.getError().getErrorCode()
        : failure.getClass().getSimpleName();
  }
}
