package org.ninefifteen.console.marac;

import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.client.WebClientResponseException;

/** There is no such partnership, day or item; {@code detail} is the MARAC's word on it. */
public class NotThere extends RuntimeException {

  private static final long serialVersionUID = 1;

  NotThere(WebClientResponseException cause) {
    super(detail(cause), cause);
  }

  private static @Nullable String detail(WebClientResponseException cause) {
    Problem problem = cause.getResponseBodyAs(Problem.class);
    return problem == null ? null : problem.detail();
  }

  private record Problem(@Nullable String detail) {}
}
