package org.ninefifteen.patrols.json;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.problem.Fields;
import org.ninefifteen.patrols.model.Objection;
import org.ninefifteen.patrols.model.SaidTime;

/** A time with an offset, or one on the partnership's clock. */
public final class TimeJson {

  private TimeJson() {}

  /** Null where it is faulty, and the fault is then remembered. */
  public static @Nullable Instant read(Fields fields, String name, ZoneId zone) {
    return resolved(fields, name, fields.text(name), zone);
  }

  /** The same, where it may be absent. */
  public static @Nullable Instant optional(Fields fields, String name, ZoneId zone) {
    return resolved(fields, name, fields.optionalText(name), zone);
  }

  private static @Nullable Instant resolved(
      Fields fields, String name, @Nullable String said, ZoneId zone) {
    return said == null
        ? null
        : switch (SaidTime.read(said, zone)) {
          case SaidTime.Known known -> known.at();
          case SaidTime.Unclear unclear -> refused(fields, name, unclear.why());
        };
  }

  private static @Nullable Instant refused(Fields fields, String name, Objection why) {
    fields.fault(name, why.code(), why.message());
    return null;
  }
}
