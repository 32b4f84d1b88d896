package org.ninefifteen.kit.access.edge;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Set;
import org.ninefifteen.kit.KitAutoConfiguration;
import org.ninefifteen.kit.Partnerships;
import org.ninefifteen.kit.access.AccessProperties;
import org.ninefifteen.kit.access.Caller;
import org.ninefifteen.kit.access.token.Bearer;
import org.ninefifteen.kit.access.token.Verification;
import org.ninefifteen.kit.access.token.VerifiedTokens;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.actuate.web.reactive.ReactiveManagementWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerProperties;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.web.reactive.ReactiveOAuth2ResourceServerWebSecurityAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.util.StringUtils;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;
import reactor.core.publisher.Mono;

/** Deny by default, for every service that has no door of its own. */
@AutoConfiguration(
    after = KitAutoConfiguration.class,
    before = {
      ReactiveManagementWebSecurityAutoConfiguration.class,
      ReactiveOAuth2ResourceServerWebSecurityAutoConfiguration.class
    })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.REACTIVE)
@EnableConfigurationProperties({AccessProperties.class, OAuth2ResourceServerProperties.class})
@EnableWebFluxSecurity
public class AccessAutoConfiguration {

  static {
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class);
  }

  @Bean
  Refusals refusals() {
    return new Refusals();
  }

  @Bean
  FoundHandler foundHandler() {
    return new FoundHandler();
  }

  /** After the door, which says when the token ends; that is by the world's clock. */
  @Bean
  StreamsEnd streamsEnd() {
    return new StreamsEnd(Clock.systemUTC());
  }

  /** How long each filter of the door takes is on no dashboard: the request's time has it. */
  @Bean
  SecurityObservationSettings unobserved() {
    return SecurityObservationSettings.noObservations();
  }

  @Bean
  WebFluxConfigurer callerArguments() {
    return new WebFluxConfigurer() {
      @Override
      public void configureArgumentResolvers(ArgumentResolverConfigurer resolvers) {
        resolvers.addCustomResolver(new CallerArgument());
      }
    };
  }

  @Bean
  @ConditionalOnMissingBean
  SecurityWebFilterChain door(
      ServerHttpSecurity http,
      OAuth2ResourceServerProperties tokens,
      AccessProperties properties,
      Partnerships partnerships,
      Refusals refusals,
      ObjectProvider<HandlerMapping> mappings,
      MeterRegistry meters) {
    bare(http);
    String issuer = tokens.getJwt().getIssuerUri();
    if (!StringUtils.hasText(issuer)) {
      throw new NoIssuer();
    }
    // Tokens end by the world's clock, also where a demo steps the service's own.
    Clock world = Clock.systemUTC();
    var reader =
        Verification.of(
            issuer,
            Set.copyOf(tokens.getJwt().getAudiences()),
            properties,
            partnerships,
            world,
            meters);
    return closed(http, new VerifiedTokens(reader, properties, world), mappings, refusals);
  }

  /** No session, no form, no cookie: nothing but the token says who asks. */
  private static void bare(ServerHttpSecurity http) {
    http.securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
        .csrf(ServerHttpSecurity.CsrfSpec::disable)
        .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
        .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
        .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
        .logout(ServerHttpSecurity.LogoutSpec::disable);
  }

  private static SecurityWebFilterChain closed(
      ServerHttpSecurity http,
      VerifiedTokens tokens,
      ObjectProvider<HandlerMapping> mappings,
      Refusals refusals) {
    var access = new HandlerAccess(mappings, new NeededScopes());
    return http.exceptionHandling(
            refused -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
        .oauth2ResourceServer(server ->
            server
                .bearerTokenConverter(new Bearer())
                .authenticationEntryPoint(refusals)
                .accessDeniedHandler(refusals)
                .authenticationManagerResolver(exchange -> Mono.just(tokens)))
        .authorizeExchange(all -> all.anyExchange().access(access))
        .headers(headers ->
            headers.contentSecurityPolicy(
                csp -> csp.policyDirectives("default-src 'none'; frame-ancestors 'none'")))
        .build();
  }
}
