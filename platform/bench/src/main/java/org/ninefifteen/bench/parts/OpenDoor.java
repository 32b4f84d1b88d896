package org.ninefifteen.bench.parts;

import java.util.Set;
import org.ninefifteen.kit.access.Caller;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.web.server.WebFilter;

/** Lets in everybody as one and the same caller: the baseline of what tokens and scopes cost. */
@Configuration(proxyBeanMethods = false)
class OpenDoor {

  private static final Caller ANYBODY =
      new Caller("anybody", "medway", Set.of(Token.AGENCY), Token.SCOPES);

  @Bean
  SecurityWebFilterChain open(ServerHttpSecurity http) {
    return http.securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
        .csrf(ServerHttpSecurity.CsrfSpec::disable)
        .headers(ServerHttpSecurity.HeaderSpec::disable)
        .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
        .logout(ServerHttpSecurity.LogoutSpec::disable)
        .authorizeExchange(all -> all.anyExchange().permitAll())
        .build();
  }

  /** Where the kit's own door leaves the caller for the handlers. */
  @Bean
  WebFilter anybody() {
    return (exchange, chain) -> {
      exchange.getAttributes().put(Caller.class.getName(), ANYBODY);
      return chain.filter(exchange);
    };
  }
}
