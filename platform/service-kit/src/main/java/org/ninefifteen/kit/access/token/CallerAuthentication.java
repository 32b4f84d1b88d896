package org.ninefifteen.kit.access.token;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.access.Caller;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A caller whose token was verified. The token itself is not kept in it. */
public final class CallerAuthentication extends AbstractAuthenticationToken {

  private static final long serialVersionUID = 1L;

  private final transient Caller caller;
  private final Instant until;

  public CallerAuthentication(Caller caller, Instant until) {
    super(List.of());
    this.caller = caller;
    this.until = until;
    setAuthenticated(true);
  }

  @Override
  public Caller getPrincipal() {
    return caller;
  }

  /** When the token ends, and with it whatever is still being told because of it. */
  public Instant until() {
    return until;
  }

  @Override
  public Object getCredentials() {
    return "";
  }

  @Override
  public String getName() {
    return caller.id();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CallerAuthentication that
        && caller.equals(that.caller)
        && until.equals(that.until);
  }

  @Override
  public int hashCode() {
    return Objects.hash(caller, until);
  }
}
