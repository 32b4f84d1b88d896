package org.ninefifteen.console.signin;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.web.server.SecurityWebFilterChain;

/** Until the installation names a provider: open, on this machine alone. To be removed. */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
@ConditionalOnProperty(
    name = "spring.security.oauth2.client.provider.nine-fifteen.issuer-uri",
    havingValue = "false",
    matchIfMissing = true)
class OpenDoor {

  @Bean
  @ConditionalOnMissingBean(Doors.class)
  SecurityWebFilterChain open(ServerHttpSecurity http) {
    return http.authorizeExchange(all -> all.anyExchange().permitAll())
        .headers(ServerHttpSecurity.HeaderSpec::disable)
        .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
        .csrf(ServerHttpSecurity.CsrfSpec::disable)
        .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
        .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
        .logout(ServerHttpSecurity.LogoutSpec::disable)
        .build();
  }
}
