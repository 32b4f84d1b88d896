package org.ninefifteen.kit.problem;

import java.time.Instant;

/** The years of which anything can be told: beyond some, stores and readers of events break. */
final class Years {

  static final String EXPECTED = "From the year 1900 to 2199.";

  private static final int FIRST = 1900;
  private static final int LAST = 2199;
  private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("2199-12-31T23:59:59.999Z");

  private Years() {}

  static boolean include(int year) {
    return year >= FIRST && year <= LAST;
  }

  static boolean include(Instant instant) {
    return !instant.isBefore(EARLIEST) && !instant.isAfter(LATEST);
  }
}
