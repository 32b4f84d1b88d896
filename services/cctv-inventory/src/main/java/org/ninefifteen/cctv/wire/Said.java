package org.ninefifteen.cctv.wire;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.Ids;
import org.ninefifteen.kit.problem.Fields;

/** What every request says: of what, and when. */
public final class Said {

  /** No dot and no slash: ids are names in paths and in the store. */
  private static final String ID = "[A-Za-z0-9][A-Za-z0-9_-]{0,63}";

  private Said() {}

  /** The agency's own name for it, such as a camera's number. */
  public static String id(Fields fields, String name) {
    return checked(fields, name, fields.text(name));
  }

  /** The same, or a new one. */
  public static String id(Fields fields, String name, Ids ids) {
    String said = fields.optionalText(name);
    return said == null ? ids.next() : checked(fields, name, said);
  }

  private static String checked(Fields fields, String name, @Nullable String id) {
    if (id != null && !id.matches(ID)) {
      fields.fault(name, "invalid", "At most 64 letters, digits, hyphens and underscores.");
    }
    return String.valueOf(id);
  }

  /** When it happened, to the millisecond that the store keeps; now, where nobody says. */
  public static Instant at(Fields fields, String name, Instant now) {
    Instant at = fields.optionalInstant(name);
    if (at != null && at.isAfter(now)) {
      fields.fault(name, "in-the-future", "This time is still to come.");
    }
    return (at == null ? now : at).truncatedTo(ChronoUnit.MILLIS);
  }
}
