package org.ninefifteen.kit.access.token;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.access.AccessProperties;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.core.Authentication;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Verifies tokens, each once in a while: a signature costs more than all the rest of a request.
 * Only what was verified is remembered, so that nobody fills this with rubbish.
 */
public final class VerifiedTokens implements ReactiveAuthenticationManager {

  private final TokenReader reader;
  private final AccessProperties properties;
  private final Clock clock;
  private final Map<String, Verified> verified = new ConcurrentHashMap<>();

  public VerifiedTokens(TokenReader reader, AccessProperties properties, Clock clock) {
    this.reader = reader;
    this.properties = properties;
    this.clock = clock;
  }

  private record Verified(CallerAuthentication caller, Instant until) {}

  @Override
  public Mono<Authentication> authenticate(Authentication bearer) {
    String token = String.valueOf(bearer.getCredentials());
    CallerAuthentication known = known(token);
    return known == null
        ? Mono.<Authentication>fromSupplier(() -> verify(token))
            .subscribeOn(Schedulers.boundedElastic())
        : Mono.just(known);
  }

  private @Nullable CallerAuthentication known(String token) {
    Verified found = verified.get(token);
    return found != null && clock.instant().isBefore(found.until()) ? found.caller() : null;
  }

  private CallerAuthentication verify(String token) {
    TokenReader.Read read = reader.read(token);
    CallerAuthentication caller = new CallerAuthentication(read.caller(), read.until());
    Instant latest = clock.instant().plus(properties.tokenKept());
    makeRoom();
    verified.put(
        token, new Verified(caller, read.until().isBefore(latest) ? read.until() : latest));
    return caller;
  }

  private void makeRoom() {
    if (verified.size() >= properties.tokens()) {
      Instant now = clock.instant();
      verified.values().removeIf(each -> !now.isBefore(each.until()));
    }
    if (verified.size() >= properties.tokens()) {
      verified.clear();
    }
  }
}
