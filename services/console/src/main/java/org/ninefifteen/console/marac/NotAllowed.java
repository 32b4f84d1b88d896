package org.ninefifteen.console.marac;

import org.springframework.web.reactive.function.client.WebClientResponseException;

/** The service knows who asks, and their role does not open what they ask for. */
public class NotAllowed extends RuntimeException {

  private static final long serialVersionUID = 1;

  NotAllowed(WebClientResponseException cause) {
    super("A service allows this to another role", cause);
  }
}
