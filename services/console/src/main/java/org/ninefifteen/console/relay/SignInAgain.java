package org.ninefifteen.console.relay;

import org.springframework.security.core.AuthenticationException;

/** The provider gives no more tokens for this session: its person has to come in anew. */
public class SignInAgain extends AuthenticationException {

  private static final long serialVersionUID = 1;

  SignInAgain(Throwable cause) {
    super("The session's token is at its end", cause);
  }

  SignInAgain() {
    super("The session has no token");
  }
}
