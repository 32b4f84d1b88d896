package org.ninefifteen.kit.accesslog.model;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A signed position: what was published cannot be unsaid.
 *
 * @param at when it was signed
 * @param key id of the public key: SHA-256 of its X.509 bytes, 64 hexadecimal digits
 * @param signature Ed25519, Base64
 */
public record Head(Position position, Instant at, String key, String signature) {

  public Head {
    at = at.truncatedTo(ChronoUnit.MILLIS);
  }

  byte[] signed() {
    return Canonical.of(position, at, key);
  }
}
