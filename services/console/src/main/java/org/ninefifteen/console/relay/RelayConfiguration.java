package org.ninefifteen.console.relay;

import java.time.Duration;
import org.ninefifteen.console.provider.ProviderClient;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.RefreshOidcUserReactiveOAuth2AuthorizationSuccessHandler;
import org.springframework.security.oauth2.client.RefreshTokenReactiveOAuth2AuthorizedClientProvider;
import org.springframework.security.oauth2.client.endpoint.WebClientReactiveRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultReactiveOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.server.WebSessionServerOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoderFactory;

/** Tokens are kept in the session that they came with, and end with it. */
@Configuration(proxyBeanMethods = false)
class RelayConfiguration {

  @Bean
  ServerOAuth2AuthorizedClientRepository tokensInSession() {
    return new WebSessionServerOAuth2AuthorizedClientRepository();
  }

  @Bean
  Relay relay(
      ReactiveClientRegistrationRepository provider,
      ServerOAuth2AuthorizedClientRepository kept,
      ReactiveJwtDecoderFactory<ClientRegistration> identityTokens) {
    var manager = new DefaultReactiveOAuth2AuthorizedClientManager(provider, kept);
    manager.setAuthorizedClientProvider(refreshing(identityTokens));
    return new Relay(new Tokens(manager));
  }

  private static RefreshTokenReactiveOAuth2AuthorizedClientProvider refreshing(
      ReactiveJwtDecoderFactory<ClientRegistration> identityTokens) {
    var known = new RefreshOidcUserReactiveOAuth2AuthorizationSuccessHandler();
    known.setServerSecurityContextRepository(new SameSession());
    known.setJwtDecoderFactory(identityTokens);
    var client = new WebClientReactiveRefreshTokenTokenResponseClient();
    client.setWebClient(ProviderClient.make());
    var refreshing = new RefreshTokenReactiveOAuth2AuthorizedClientProvider();
    refreshing.setAccessTokenResponseClient(client);
    refreshing.setAuthorizationSuccessHandler(known);
    refreshing.setClockSkew(Duration.ofSeconds(20));
    return refreshing;
  }
}
