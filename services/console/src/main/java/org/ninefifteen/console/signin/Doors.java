package org.ninefifteen.console.signin;

import static org.springframework.security.config.web.server.SecurityWebFiltersOrder.AUTHORIZATION;

import java.time.Clock;
import java.util.Objects;
import org.ninefifteen.console.page.Greeting;
import org.ninefifteen.console.page.Troubles;
import org.ninefifteen.console.provider.Leaving;
import org.ninefifteen.console.provider.ProofKeys;
import org.ninefifteen.console.provider.Provider;
import org.ninefifteen.console.session.Visits;
import org.ninefifteen.console.signin.begun.Beginnings;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.ReactiveAuthorizationManager;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizedClientRepository;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.authorization.AuthorizationContext;
import org.springframework.security.web.server.context.ServerSecurityContextRepository;
import tools.jackson.databind.json.JsonMapper;

/** Who comes in, and how. */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
class Doors {

  @Bean
  Beginnings beginnings(
      Provider provider, OAuth2ClientProperties clients, JsonMapper json, Clock clock) {
    return new Beginnings(provider, secret(clients), json, clock);
  }

  private static String secret(OAuth2ClientProperties clients) {
    OAuth2ClientProperties.Registration console =
        Objects.requireNonNull(clients.getRegistration().get(Provider.ID));
    return Objects.requireNonNull(console.getClientSecret(), "The console has no secret.");
  }

  @Bean
  SignIn signIn(Provider provider, Beginnings beginnings, Visits visits, Troubles troubles) {
    return new SignIn(ProofKeys.requests(provider), beginnings, visits, troubles);
  }

  @Bean
  Refusals refusals(ServerSecurityContextRepository sessions, SignIn signIn, Troubles troubles) {
    return new Refusals(sessions, signIn, troubles);
  }

  @Bean
  SecurityWebFilterChain people(
      ServerHttpSecurity http,
      ReactiveAuthorizationManager<AuthorizationContext> access,
      ServerSecurityContextRepository sessions,
      SignIn signIn,
      Refusals refusals,
      FormTokens forms,
      Comings comings) {
    return http.securityContextRepository(sessions)
        .headers(ServerHttpSecurity.HeaderSpec::disable)
        .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
        .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
        .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
        .logout(ServerHttpSecurity.LogoutSpec::disable)
        .csrf(csrf -> csrf.csrfTokenRepository(forms).accessDeniedHandler(refusals))
        .oauth2Login(comings)
        .exceptionHandling(
            refused -> refused.authenticationEntryPoint(signIn).accessDeniedHandler(refusals))
        .addFilterBefore(new Greeting(), AUTHORIZATION)
        .authorizeExchange(all -> all.anyExchange().access(access))
        .build();
  }

  @Bean
  Comings comings(
      Provider provider,
      Beginnings beginnings,
      ServerOAuth2AuthorizedClientRepository tokens,
      ServerSecurityContextRepository sessions,
      SignedIn signedIn,
      NotSignedIn notSignedIn) {
    return new Comings(provider, beginnings, tokens, sessions, signedIn, notSignedIn);
  }

  @Bean
  FormTokens formTokens() {
    return new FormTokens();
  }

  @Bean
  SignedIn signedIn(Visits visits, FormTokens forms, Leaving leaving, Troubles troubles) {
    return new SignedIn(visits, forms, leaving, troubles);
  }

  @Bean
  NotSignedIn notSignedIn(Troubles troubles) {
    return new NotSignedIn(troubles);
  }
}
