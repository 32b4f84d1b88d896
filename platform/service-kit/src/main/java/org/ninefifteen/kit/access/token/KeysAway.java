package org.ninefifteen.kit.access.token;

import org.springframework.security.core.AuthenticationException;

/** The issuer does not answer, so that no token can be verified. */
public final class KeysAway extends AuthenticationException {

  private static final long serialVersionUID = 1L;

  KeysAway(Throwable cause) {
    super("the issuer's keys are not to be had", cause);
  }
}
