package org.ninefifteen.kit.access.token;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.web.server.authentication.ServerAuthenticationConverter;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The token of a request: in one header, of a sane size, and nowhere else. */
public final class Bearer implements ServerAuthenticationConverter {

  private static final String SCHEME = "Bearer ";
  private static final int LONGEST = 8 * 1024;

  @Override
  public Mono<Authentication> convert(ServerWebExchange exchange) {
    List<String> said = exchange.getRequest().getHeaders().getOrEmpty(HttpHeaders.AUTHORIZATION);
    if (said.isEmpty()) {
      return Mono.empty();
    }
    String token = said.size() == 1 ? token(said.getFirst()) : null;
    return token == null
        ? Mono.error(Denied::new)
        : Mono.just(new BearerTokenAuthenticationToken(token));
  }

  private static @Nullable String token(String header) {
    boolean isBearer =
        header.length() <= LONGEST && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    return isBearer ? header.substring(SCHEME.length()).strip() : null;
  }
}
