package org.ninefifteen.faults;

import java.time.Duration;

/** How long a test goes on: minutes in every build, hours when somebody asks for it. */
enum Form {
  SHORT,
  LONG;

  static final Form ASKED_FOR = "long".equals(System.getProperty("faults")) ? LONG : SHORT;

  /** A build shares its machine with whatever else it does: there a time is no more than told. */
  Duration inTime(Duration limit) {
    return this == LONG ? limit : Duration.ofMinutes(5);
  }

  int of(int inShort, int inLong) {
    return this == LONG ? inLong : inShort;
  }

  Duration of(Duration inShort, Duration inLong) {
    return this == LONG ? inLong : inShort;
  }
}
