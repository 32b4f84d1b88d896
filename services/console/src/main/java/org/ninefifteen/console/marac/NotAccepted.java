package org.ninefifteen.console.marac;

import org.springframework.web.reactive.function.client.WebClientResponseException;

/** The service did not take the token of whoever asks. */
public class NotAccepted extends RuntimeException {

  private static final long serialVersionUID = 1;

  NotAccepted(WebClientResponseException cause) {
    super("A service refused a token", cause);
  }
}
