package org.ninefifteen.console.signin.begun;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.console.provider.Provider;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.oauth2.client.web.server.ServerAuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The browser carries a sign-in that is on its way: its session's cookie does not come along from
 * another site, this one does. A few may be on their way at once, one in each of its windows. It
 * may come back to another instance, or to one that has been started anew.
 */
public final class Beginnings
    implements ServerAuthorizationRequestRepository<OAuth2AuthorizationRequest> {

  private static final String COOKIE = "__Host-sign-in-";
  private static final int AT_ONCE = 8;
  private static final Duration LASTING = Duration.ofMinutes(10);
  private static final String PATH = Beginnings.class.getName() + ".path";

  private final Seal seal;
  private final Provider provider;
  private final JsonMapper json;
  private final Clock clock;

  /**
   * @param secret of the console, as the provider knows it
   */
  public Beginnings(Provider provider, String secret, JsonMapper json, Clock clock) {
    this.provider = provider;
    this.seal = new Seal(secret);
    this.json = json;
    this.clock = clock;
  }

  @Override
  public Mono<Void> saveAuthorizationRequest(
      @Nullable OAuth2AuthorizationRequest request, ServerWebExchange exchange) {
    if (request != null) {
      String path = LocalPath.of(exchange.getRequest());
      Beginning beginning = Beginning.of(request, path, clock.instant().plus(LASTING));
      String value = seal.close(json.writeValueAsBytes(beginning));
      exchange.getResponse().addCookie(cookie(beginning.state(), value, LASTING));
    }
    return Mono.empty();
  }

  @Override
  public Mono<OAuth2AuthorizationRequest> loadAuthorizationRequest(ServerWebExchange exchange) {
    return request(read(exchange.getRequest()));
  }

  @Override
  public Mono<OAuth2AuthorizationRequest> removeAuthorizationRequest(ServerWebExchange exchange) {
    Optional<Beginning> found = read(exchange.getRequest());
    found.ifPresent(beginning -> {
      exchange.getAttributes().put(PATH, beginning.path());
      exchange.getResponse().addCookie(cookie(beginning.state(), "", Duration.ZERO));
    });
    return request(found);
  }

  private Mono<OAuth2AuthorizationRequest> request(Optional<Beginning> found) {
    return Mono.justOrEmpty(found)
        .flatMap(beginning -> provider.registration().map(beginning::request));
  }

  /** Where the person of a sign-in that has come back wanted to go. */
  public static String path(ServerWebExchange exchange) {
    return exchange.getAttributeOrDefault(PATH, "/");
  }

  private Optional<Beginning> read(ServerHttpRequest request) {
    String state = request.getQueryParams().getFirst("state");
    HttpCookie cookie = state == null ? null : request.getCookies().getFirst(name(state));
    return cookie == null
        ? Optional.empty()
        : seal.open(cookie.getValue())
            .flatMap(this::parse)
            .filter(beginning -> beginning.state().equals(state))
            .filter(beginning -> clock.instant().isBefore(beginning.until()));
  }

  private Optional<Beginning> parse(byte[] content) {
    try {
      return Optional.of(json.readValue(content, Beginning.class));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private static ResponseCookie cookie(String state, String value, Duration lasting) {
    return ResponseCookie.from(name(state), value)
        .path("/")
        .secure(true)
        .httpOnly(true)
        .sameSite("Lax")
        .maxAge(lasting)
        .build();
  }

  private static String name(String state) {
    return COOKIE + Math.floorMod(state.hashCode(), AT_ONCE);
  }
}
