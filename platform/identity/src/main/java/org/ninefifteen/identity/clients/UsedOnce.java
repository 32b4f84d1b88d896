package org.ninefifteen.identity.clients;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/** Who overhears an assertion must not use it again: its id is remembered until it has expired. */
@Component
final class UsedOnce implements OAuth2TokenValidator<Jwt> {
  /** So long may a client's clock be wrong, and so far ahead may an assertion end. */
  private static final Duration SKEW = Duration.ofMinutes(1);

  private static final Duration LONGEST = Duration.ofMinutes(5);

  private final Map<String, Instant> used = new ConcurrentHashMap<>();
  private final Clock clock;

  UsedOnce(Clock clock) {
    this.clock = clock;
  }

  @Override
  public OAuth2TokenValidatorResult validate(Jwt assertion) {
    var now = clock.instant();
    used.values().removeIf(until -> until.isBefore(now));
    return isFresh(assertion.getSubject(), assertion.getId(), assertion.getExpiresAt(), now)
        ? OAuth2TokenValidatorResult.success()
        : OAuth2TokenValidatorResult.failure(
            new OAuth2Error(
                OAuth2ErrorCodes.INVALID_CLIENT,
                "An assertion has an id, ends within five minutes, and is used once.",
                null));
  }

  private boolean isFresh(
      @Nullable String client, @Nullable String id, @Nullable Instant end, Instant now) {
    return id != null
        && end != null
        && end.isBefore(now.plus(LONGEST).plus(SKEW))
        && used.putIfAbsent(client + " " + id, end.plus(SKEW)) == null;
  }
}
