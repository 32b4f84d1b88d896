package org.ninefifteen.kit.access.edge;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.ninefifteen.kit.access.token.Denied;
import org.ninefifteen.kit.access.token.KeysAway;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
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

  private static final byte[] UNKNOWN =
      problem(401, "not-signed-in", "Not signed in", "Send a valid access token as Bearer.");
  private static final byte[] NOT_ALLOWED =
      problem(403, "not-allowed", "Not allowed", "Your token does not allow this.");
  private static final byte[] NOT_FOUND =
      problem(404, "not-found", "Not found", "There is nothing at this path.");
  private static final byte[] KEYS_AWAY =
      problem(
          503,
          "identity-unavailable",
          "Identity unavailable",
          "Tokens cannot be verified now. Nothing was done; try again.");
  private static final byte[] REJECTED =
      problem(400, "bad-request", "Bad request", "The request cannot be read.");

  private static byte[] problem(int status, String code, String title, String detail) {
    return """
    {"type":"urn:problem:%s","title":"%s","status":%d,"detail":"%s"}\
    """
        .formatted(code, title, status, detail)
        .getBytes(UTF_8);
  }

  @Override
  public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException e) {
    ServerHttpResponse response = exchange.getResponse();
    if (e instanceof KeysAway) {
      response.getHeaders().set(HttpHeaders.RETRY_AFTER, "5");
      return write(response, HttpStatus.SERVICE_UNAVAILABLE, KEYS_AWAY);
    }
    String challenge = e instanceof Denied ? "Bearer error=\"invalid_token\"" : "Bearer";
    response.getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, challenge);
    return write(response, HttpStatus.UNAUTHORIZED, UNKNOWN);
  }

  @Override
  public Mono<Void> handle(ServerWebExchange exchange, AccessDeniedException e) {
    boolean isNothing = exchange.getAttribute(HandlerAccess.NOTHING_THERE) != null;
    return isNothing
        ? write(exchange.getResponse(), HttpStatus.NOT_FOUND, NOT_FOUND)
        : write(exchange.getResponse(), HttpStatus.FORBIDDEN, NOT_ALLOWED);
  }

  @Override
  public Mono<Void> handle(ServerWebExchange exchange, ServerExchangeRejectedException e) {
    return write(exchange.getResponse(), HttpStatus.BAD_REQUEST, REJECTED);
  }

  private static Mono<Void> write(ServerHttpResponse response, HttpStatus status, byte[] problem) {
    response.setStatusCode(status);
    response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
    response.getHeaders().setContentLength(problem.length);
    return response.writeWith(Mono.just(response.bufferFactory().wrap(problem)));
  }
}
