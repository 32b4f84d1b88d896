package org.ninefifteen.identity.tokens;

import static org.springframework.security.oauth2.core.AuthorizationGrantType.CLIENT_CREDENTIALS;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.identity.IdentityProperties;
import org.springframework.security.oauth2.server.authorization.InMemoryOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.stereotype.Component;

/**
 * Who has signed in, for a working day. What a client was given is not kept: its token says itself
 * what it is, and nobody asks for it again.
 */
@Component
final class Authorizations implements OAuth2AuthorizationService {
  private final InMemoryOAuth2AuthorizationService kept = new InMemoryOAuth2AuthorizationService();
  private final Map<String, Instant> ends = new ConcurrentHashMap<>();
  private final Clock clock;
  private final Duration workingDay;

  Authorizations(Clock clock, IdentityProperties settings) {
    this.clock = clock;
    this.workingDay = settings.workingDay();
  }

  @Override
  public void save(OAuth2Authorization authorization) {
    if (!CLIENT_CREDENTIALS.equals(authorization.getAuthorizationGrantType())) {
      var now = clock.instant();
      forgetEnded(now);
      kept.save(authorization);
      ends.put(authorization.getId(), now.plus(workingDay));
    }
  }

  private void forgetEnded(Instant now) {
    ends.forEach((id, end) -> {
      var ended = end.isBefore(now) ? kept.findById(id) : null;
      if (ended != null) {
        remove(ended);
      }
    });
  }

  @Override
  public void remove(OAuth2Authorization authorization) {
    ends.remove(authorization.getId());
    kept.remove(authorization);
  }

  @Override
  public @Nullable OAuth2Authorization findById(String id) {
    return kept.findById(id);
  }

  @Override
  public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
    return kept.findByToken(token, type);
  }
}
