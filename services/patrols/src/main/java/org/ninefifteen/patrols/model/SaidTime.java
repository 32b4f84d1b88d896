package org.ninefifteen.patrols.model;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What a written time means: people write the time on their clock, machines add an offset. */
public sealed interface SaidTime {

  /** It names one instant; finer than a millisecond no store keeps it. */
  record Known(Instant at) implements SaidTime {
    public Known {
      at = at.truncatedTo(ChronoUnit.MILLIS);
    }
  }

  /** It names none, or two of them. */
  record Unclear(Objection why) implements SaidTime {}

  Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
  Instant LATEST = Instant.parse("2199-12-31T23:59:59.999Z");

  /** Reads an RFC 3339 time, or a local one without offset, which is meant in this zone. */
  static SaidTime read(String text, ZoneId zone) {
    try {
      return known(OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException noOffset) {
      return local(text, zone);
    }
  }

  private static SaidTime local(String text, ZoneId zone) {
    try {
      LocalDateTime local = LocalDateTime.parse(text);
      return resolved(local, zone.getRules().getValidOffsets(local));
    } catch (DateTimeException notATime) {
      return unclear("not-a-time", "Give a time such as 2019-02-18T16:00, or with an offset.");
    }
  }

  private static SaidTime resolved(LocalDateTime local, List<ZoneOffset> offsets) {
    return switch (offsets.size()) {
      case 0 -> unclear("no-such-time", "The clocks went forward over this time. Give its offset.");
      case 1 -> known(local.toInstant(offsets.getFirst()));
      default -> unclear("ambiguous-time", "The clocks went back over it. Give its offset.");
    };
  }

  /** Beyond some years stores and readers of events break. */
  private static SaidTime known(Instant at) {
    return at.isBefore(EARLIEST) || at.isAfter(LATEST)
        ? unclear("out-of-range", "From the year 1900 to 2199.")
        : new Known(at);
  }

  private static SaidTime unclear(String code, String message) {
    return new Unclear(new Objection(code, message));
  }
}
