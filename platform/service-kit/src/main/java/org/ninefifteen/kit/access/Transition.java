package org.ninefifteen.kit.access;

import java.util.Set;

/**
 * While the services move to tokens one by one: where no issuer is configured, a service is open as
 * before, on loopback, and its caller is whoever sits at the machine. To end it, remove this class
 * and what then does not compile.
 */
public final class Transition {

  /** No token brings it: a scope of a token is made of letters, digits, dots and hyphens. */
  private static final String EVERYTHING = "*";

  private Transition() {}

  public static Caller local(String partnership) {
    return new Caller("local", partnership, Set.of(), Set.of(EVERYTHING));
  }

  static boolean isLocal(Caller caller) {
    return caller.scopes().contains(EVERYTHING);
  }
}
