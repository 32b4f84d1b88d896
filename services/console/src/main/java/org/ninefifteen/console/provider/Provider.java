package org.ninefifteen.console.provider;

import java.time.Duration;
import java.util.Objects;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientPropertiesMapper;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * What the provider says of itself, asked when it is needed: the console starts without, and sends
 * nobody to a provider that does not answer.
 */
public class Provider implements ReactiveClientRegistrationRepository {

  public static final String ID = "nine-fifteen";

  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Duration KEPT = Duration.ofSeconds(5);

  private final Mono<ClientRegistration> known;

  Provider(OAuth2ClientProperties properties) {
    this.known =
        Mono.fromCallable(() -> discovered(properties))
            .subscribeOn(Schedulers.boundedElastic())
            .timeout(PATIENCE)
            .onErrorMap(ProviderAway::new)
            .cache(registration -> KEPT, failure -> Duration.ZERO, () -> Duration.ZERO);
  }

  @Override
  public Mono<ClientRegistration> findByRegistrationId(String id) {
    return id.equals(ID) ? known : Mono.empty();
  }

  public Mono<ClientRegistration> registration() {
    return known;
  }

  private static ClientRegistration discovered(OAuth2ClientProperties properties) {
    return Objects.requireNonNull(
        new OAuth2ClientPropertiesMapper(properties).asClientRegistrations().get(ID));
  }
}
