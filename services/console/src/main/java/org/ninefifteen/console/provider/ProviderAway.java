package org.ninefifteen.console.provider;

import org.springframework.security.core.AuthenticationException;

/** Whoever knows the people did not answer, or not in a way that can be used. */
public class ProviderAway extends AuthenticationException {

  private static final long serialVersionUID = 1;

  private final String kind;

  public ProviderAway(Throwable cause) {
    super("The sign-in service did not answer", cause);
    this.kind = cause.getClass().getSimpleName();
  }

  /** What kept it, without a word of what was asked or answered. */
  public String kind() {
    return kind;
  }
}
