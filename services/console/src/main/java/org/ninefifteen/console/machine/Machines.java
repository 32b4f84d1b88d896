package org.ninefifteen.console.machine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.oauth2.server.resource.web.server.BearerTokenServerAuthenticationEntryPoint;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.util.matcher.PathPatternParserServerWebExchangeMatcher;
import reactor.core.publisher.Mono;

/** How it is with the console is asked by machines: with a token of their own, and no session. */
@Configuration(proxyBeanMethods = false)
class Machines {

  private static final String OPERATE = "operate";
  private static final String OPERATOR = "operator";

  @Bean
  @Order(0)
  SecurityWebFilterChain actuator(ServerHttpSecurity http) {
    return http.securityMatcher(new PathPatternParserServerWebExchangeMatcher("/actuator/**"))
        .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
        .headers(ServerHttpSecurity.HeaderSpec::disable)
        .csrf(ServerHttpSecurity.CsrfSpec::disable)
        .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
        .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
        .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
        .logout(ServerHttpSecurity.LogoutSpec::disable)
        .exceptionHandling(refused ->
            refused.authenticationEntryPoint(new BearerTokenServerAuthenticationEntryPoint()))
        .oauth2ResourceServer(
            tokens -> tokens.jwt(jwt -> jwt.jwtAuthenticationConverter(new AsMachine())))
        .authorizeExchange(all ->
            all.pathMatchers("/actuator/health/liveness", "/actuator/health/readiness")
                .permitAll()
                .anyExchange()
                .hasAuthority(OPERATE))
        .build();
  }

  /** Beside what is asked of every token: one without an end would be good for ever. */
  @Bean
  OAuth2TokenValidator<Jwt> ends() {
    return new JwtClaimValidator<Instant>("exp", Objects::nonNull);
  }

  /** What a token allows here: one thing, or nothing. */
  private static final class AsMachine
      implements Converter<Jwt, Mono<AbstractAuthenticationToken>> {

    @Override
    public Mono<AbstractAuthenticationToken> convert(Jwt token) {
      return Mono.just(new JwtAuthenticationToken(token, authorities(token)));
    }

    private static Collection<GrantedAuthority> authorities(Jwt token) {
      String scope = token.getClaimAsString("scope");
      List<String> scopes = scope == null ? List.of() : List.of(scope.split(" "));
      return scopes.contains(OPERATE)
              || list(token.getClaimAsStringList("roles")).contains(OPERATOR)
          ? new ArrayList<>(List.of(new SimpleGrantedAuthority(OPERATE)))
          : List.of();
    }

    private static List<String> list(@Nullable List<String> claim) {
      return claim == null ? List.of() : claim;
    }
  }
}
