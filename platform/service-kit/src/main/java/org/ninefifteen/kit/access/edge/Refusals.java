package org.ninefifteen.kit.access.edge;

import org.ninefifteen.kit.access.token.Denied;
import org.ninefifteen.kit.access.token.KeysAway;
import org.ninefifteen.kit.problem.ConstantProblem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedException;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Problem details for whoever does not come in: constant texts, nothing of the request in them. */
final class Refusals
    implements ServerAuthenticationEntryPoint,
        ServerAccessDeniedHandler,
        ServerExchangeRejectedHandler {

  private static final ConstantProblem UNKNOWN =
      ConstantProblem.of(
          401, "not-signed-in", "Not signed in", "Send a valid access token as Bearer.");
  private static final ConstantProblem NOT_ALLOWED =
      ConstantProblem.of(403, "not-allowed", "Not allowed", "Your token does not allow this.");
  private static final ConstantProblem NOT_FOUND =
      ConstantProblem.of(404, "not-found", "Not found", "There is nothing at this path.");
  private static final ConstantProblem KEYS_AWAY =
      ConstantProblem.of(
          503,
          "identity-unavailable",
          "Identity unavailable",
          "Tokens cannot be verified now. Nothing was done; try again.");
  private static final ConstantProblem REJECTED =
      ConstantProblem.of(400, "bad-request", "Bad request", "The request cannot be read.");

  @Override
  public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException e) {
    ServerHttpResponse response = exchange.getResponse();
    if (e instanceof KeysAway) {
      response.getHeaders().set(HttpHeaders.RETRY_AFTER, "5");
      return KEYS_AWAY.answer(response);
    }
    String challenge = e instanceof Denied ? "Bearer error=\"invalid_token\"" : "Bearer";
    response.getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, challenge);
    return UNKNOWN.answer(response);
  }

  @Override
  public Mono<Void> handle(ServerWebExchange exchange, AccessDeniedException e) {
    boolean isNothing = exchange.getAttribute(HandlerAccess.NOTHING_THERE) != null;
    return isNothing
        ? NOT_FOUND.answer(exchange.getResponse())
        : NOT_ALLOWED.answer(exchange.getResponse());
  }

  @Override
  public Mono<Void> handle(ServerWebExchange exchange, ServerExchangeRejectedException e) {
    return REJECTED.answer(exchange.getResponse());
  }
}
