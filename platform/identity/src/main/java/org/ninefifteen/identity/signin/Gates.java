package org.ninefifteen.identity.signin;

import org.ninefifteen.identity.IdentityProperties;
import org.ninefifteen.identity.clients.Assertions;
import org.ninefifteen.identity.tokens.AllItsScopes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.oauth2.server.authorization.authentication.JwtClientAssertionAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.web.authentication.OAuth2ClientCredentialsAuthenticationConverter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.session.HttpSessionEventPublisher;

/** Which requests are let in: the protocol's, and those of the page to sign in. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class Gates {
  @Bean
  @Order(1)
  SecurityFilterChain protocolGate(
      HttpSecurity http, Assertions assertions, IdentityProperties settings) {
    return http.oauth2AuthorizationServer(
            server -> {
              http.securityMatcher(server.getEndpointsMatcher());
              protocol(server, assertions);
            })
        .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
        .headers(new Headers(settings.consoles()))
        .exceptionHandling(Strangers::areTold)
        .build();
  }

  private static void protocol(OAuth2AuthorizationServerConfigurer server, Assertions assertions) {
    server
        .oidc(Customizer.withDefaults())
        .clientAuthentication(client ->
            client.authenticationProviders(all ->
                all.stream()
                    .filter(JwtClientAssertionAuthenticationProvider.class::isInstance)
                    .map(JwtClientAssertionAuthenticationProvider.class::cast)
                    .forEach(each -> each.setJwtDecoderFactory(assertions))))
        .tokenEndpoint(token ->
            token.accessTokenRequestConverters(all ->
                all.replaceAll(each ->
                    each instanceof OAuth2ClientCredentialsAuthenticationConverter
                        ? new AllItsScopes()
                        : each)));
  }

  @Bean
  @Order(2)
  SecurityFilterChain pageGate(HttpSecurity http, IdentityProperties settings) {
    return http.authorizeHttpRequests(requests ->
            requests
                .requestMatchers(SignInPage.PATH, SignInPage.STYLE, SignInPage.ICON, "/error")
                .permitAll()
                .anyRequest()
                .denyAll())
        .formLogin(form ->
            form.loginPage(SignInPage.PATH)
                .failureUrl(SignInPage.PATH + "?error")
                .defaultSuccessUrl(settings.consoles().getFirst() + "/"))
        .logout(logout -> logout.disable())
        .headers(new Headers(settings.consoles()))
        .exceptionHandling(handling ->
            handling
                .authenticationEntryPoint(
                    (request, response, e) -> response.sendError(HttpStatus.NOT_FOUND.value()))
                .accessDeniedHandler(
                    (request, response, e) -> response.sendError(HttpStatus.FORBIDDEN.value())))
        .build();
  }

  @Bean
  AuthorizationServerSettings authorizationServerSettings(IdentityProperties settings) {
    return AuthorizationServerSettings.builder().issuer(settings.issuer()).build();
  }

  /** A session that has ended is then forgotten by the list of them as well. */
  @Bean
  HttpSessionEventPublisher sessionEvents() {
    return new HttpSessionEventPublisher();
  }
}
