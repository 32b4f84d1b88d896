package org.ninefifteen.cctv.wire;

import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.kit.idempotency.Attempt;

/** How far somebody reaches, which agency speaks, and the attempt that it speaks in. */
public record Origin(Reach reach, String agency, Attempt attempt) {

  /** A request as it came. */
  public static Origin of(
      Reach reach, String agency, String path, @Nullable String key, byte[] body) {
    return new Origin(reach, agency, Attempt.of(agency, path, key, body));
  }

  public String partnership() {
    return reach.partnership();
  }
}
