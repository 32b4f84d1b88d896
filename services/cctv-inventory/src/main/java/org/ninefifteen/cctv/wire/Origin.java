package org.ninefifteen.cctv.wire;

import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.idempotency.Attempt;

/** Whose inventory it is, which agency speaks, and the attempt that it speaks in. */
public record Origin(String partnership, String agency, Attempt attempt) {

  /** A request as it came. */
  public static Origin of(
      String partnership, String agency, String path, @Nullable String key, byte[] body) {
    return new Origin(partnership, agency, Attempt.of(agency, path, key, body));
  }
}
