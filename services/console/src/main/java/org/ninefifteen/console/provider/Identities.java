package org.ninefifteen.console.provider;

import java.util.Collection;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.ReactiveOAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.WebClientReactiveAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.ReactiveOidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.jose.jws.JwsAlgorithm;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoderFactory;

/** How a provider's answers are read. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OAuth2ClientProperties.class)
class Identities {

  @Bean
  Provider provider(OAuth2ClientProperties properties) {
    return new Provider(properties);
  }

  @Bean
  Leaving leaving(Provider provider) {
    return new Leaving(provider);
  }

  @Bean
  ReactiveJwtDecoderFactory<ClientRegistration> identityTokens() {
    var factory = new ReactiveOidcIdTokenDecoderFactory();
    factory.setJwsAlgorithmResolver(Identities::algorithm);
    return factory;
  }

  /** RS256, which every provider must know, unless it says that it signs with ES256 alone. */
  private static JwsAlgorithm algorithm(ClientRegistration registration) {
    Object said =
        registration
            .getProviderDetails()
            .getConfigurationMetadata()
            .get("id_token_signing_alg_values_supported");
    return said instanceof Collection<?> names
            && !names.contains("RS256")
            && names.contains("ES256")
        ? SignatureAlgorithm.ES256
        : SignatureAlgorithm.RS256;
  }

  @Bean
  ReactiveOAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codes() {
    var client = new WebClientReactiveAuthorizationCodeTokenResponseClient();
    client.setWebClient(ProviderClient.make());
    return code ->
        client
            .getTokenResponse(code)
            .onErrorMap(e -> !(e instanceof OAuth2AuthorizationException), ProviderAway::new);
  }
}
