package org.ninefifteen.bench.parts;

import java.util.Set;
import org.ninefifteen.kit.access.Caller;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.web.server.WebFilter;

/**
 * Lets in everybody as one and the same caller: the baseline of what tokens and scopes cost. All
 * else stays: how often a client may ask, and the headers of an answer.
 */
@Configuration(proxyBeanMethods = false)
class OpenDoor {

  private static final Caller ANYBODY =
      new Caller("anybody", "medway", Set.of(Token.AGENCY), Token.SCOPES);

  @Bean
  SecurityWebFilterChain open(ServerHttpSecurity http) {
    return http.securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
        .csrf(ServerHttpSecurity.CsrfSpec::disable)
        .headers(headers ->
            headers.contentSecurityPolicy(
                csp -> csp.policyDirectives("default-src 'none'; frame-ancestors 'none'")))
        .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
        .logout(ServerHttpSecurity.LogoutSpec::disable)
        .authorizeExchange(all -> all.anyExchange().permitAll())
        .build();
  }

  /** Where and when the kit's own door leaves the caller for what comes after it. */
  @Bean
  @Order(-100)
  WebFilter anybody() {
    return (exchange, chain) -> {
      exchange.getAttributes().put(Caller.class.getName(), ANYBODY);
      return chain.filter(exchange);
    };
  }
}
