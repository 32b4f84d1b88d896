package org.ninefifteen.identity.tokens;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.web.authentication.OAuth2ClientCredentialsAuthenticationConverter;
import org.springframework.security.web.authentication.AuthenticationConverter;

/** A client that asks for no scope in particular is given all of its own. */
public final class AllItsScopes implements AuthenticationConverter {
  private final AuthenticationConverter converter =
      new OAuth2ClientCredentialsAuthenticationConverter();

  @Override
  public @Nullable Authentication convert(HttpServletRequest request) {
    var asked = converter.convert(request);
    return asked instanceof OAuth2ClientCredentialsAuthenticationToken token
            && token.getScopes().isEmpty()
            && token.getPrincipal() instanceof OAuth2ClientAuthenticationToken client
        ? withAll(token, client)
        : asked;
  }

  private static Authentication withAll(
      OAuth2ClientCredentialsAuthenticationToken token, OAuth2ClientAuthenticationToken client) {
    var registered = client.getRegisteredClient();
    return registered == null
        ? token
        : new OAuth2ClientCredentialsAuthenticationToken(
            client, registered.getScopes(), token.getAdditionalParameters());
  }
}
