package org.ninefifteen.kit.access.token;

import org.springframework.security.core.AuthenticationException;

/** A token that opens nothing; why is not told, since whoever tries many would learn from it. */
public final class Denied extends AuthenticationException {

  private static final long serialVersionUID = 1L;

  Denied() {
    super("invalid token");
  }
}
