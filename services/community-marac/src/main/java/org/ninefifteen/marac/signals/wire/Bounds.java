package org.ninefifteen.marac.signals.wire;

import java.time.Instant;

/** What no publisher of sound mind goes beyond, and what the store could not keep. */
final class Bounds {

  private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");
  private static final int LONGEST = 1_000;

  private Bounds() {}

  static Instant time(Instant time, String field) {
    if (time.isBefore(EARLIEST) || time.isAfter(LATEST)) {
      throw new MalformedData(field + " is in no year of ours");
    }
    return time.truncatedTo(java.time.temporal.ChronoUnit.MILLIS);
  }

  static String text(String text, String field) {
    if (text.isBlank() || text.length() > LONGEST || !isWellFormed(text)) {
      throw new MalformedData(field + " is blank, too long, or no text");
    }
    return text;
  }

  /** Half a surrogate pair reads back from a store as another character, and so as another key. */
  private static boolean isWellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0 || Character.isLowSurrogate(c)) {
        return false;
      }
      if (Character.isHighSurrogate(c)
          && (++i == text.length() || !Character.isLowSurrogate(text.charAt(i)))) {
        return false;
      }
    }
    return true;
  }
}
