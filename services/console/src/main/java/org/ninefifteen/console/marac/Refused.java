package org.ninefifteen.console.marac;

import java.util.function.Function;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.reactive.function.client.WebClientResponseException;

/** What it means that a service did not give what it was asked for. */
public final class Refused {

  private Refused() {}

  /**
   * Says it in our words.
   *
   * @param away where the service did not answer, or not in a way that can be shown
   */
  public static Throwable because(
      Throwable cause, Function<Throwable, ? extends RuntimeException> away) {
    return switch (cause) {
      case AuthenticationException noToken -> noToken;
      case WebClientResponseException.Unauthorized refused -> new NotAccepted(refused);
      case WebClientResponseException.Forbidden refused -> new NotAllowed(refused);
      case WebClientResponseException.TooManyRequests busy -> away.apply(busy);
      case WebClientResponseException answer when answer.getStatusCode().is4xxClientError() ->
          new NotThere(answer);
      default -> away.apply(cause);
    };
  }
}
