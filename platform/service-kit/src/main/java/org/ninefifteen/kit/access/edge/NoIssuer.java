package org.ninefifteen.kit.access.edge;

/** Nobody could be let in, and nobody is let in unasked. */
final class NoIssuer extends IllegalStateException {

  private static final long serialVersionUID = 1;

  NoIssuer() {
    super(
        "Say who issues the tokens: set spring.security.oauth2.resourceserver.jwt.issuer-uri to the"
            + " provider's address.");
  }
}
