package org.ninefifteen.kit.access.token;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.access.Caller;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A caller whose token was verified. The token itself is not kept in it. */
public final class CallerAuthentication extends AbstractAuthenticationToken {

  private static final long serialVersionUID = 1L;

  private final transient Caller caller;

  public CallerAuthentication(Caller caller) {
    super(List.of());
    this.caller = caller;
    setAuthenticated(true);
  }

  @Override
  public Caller getPrincipal() {
    return caller;
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
    return other instanceof CallerAuthentication that && caller.equals(that.caller);
  }

  @Override
  public int hashCode() {
    return caller.hashCode();
  }
}
