package org.ninefifteen.kit.accesslog.model;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;

/** Signs positions. Whoever has it can sign a false one, but cannot take back a published one. */
public final class SigningKey {

  private final KeyPair pair;
  private final TrustedKey trusted;

  public SigningKey(KeyPair pair) {
    this.pair = pair;
    this.trusted = new TrustedKey(pair.getPublic());
  }

  public static SigningKey generated() {
    try {
      return new SigningKey(KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has Ed25519.", e);
    }
  }

  public KeyPair pair() {
    return pair;
  }

  /** What others check the signatures with. */
  public TrustedKey trusted() {
    return trusted;
  }

  public Head sign(Position position, Instant now) {
    Instant at = now.truncatedTo(ChronoUnit.MILLIS);
    try {
      Signature ed25519 = Signature.getInstance("Ed25519");
      ed25519.initSign(pair.getPrivate());
      ed25519.update(Canonical.of(position, at, trusted.id()));
      String signature = Base64.getEncoder().encodeToString(ed25519.sign());
      return new Head(position, at, trusted.id(), signature);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The key of the access log cannot sign.", e);
    }
  }
}
