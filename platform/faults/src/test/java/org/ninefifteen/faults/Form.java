package org.ninefifteen.faults;

import java.time.Duration;
import java.util.List;
import org.ninefifteen.faults.fleet.Sizes;

/** How long a test goes on: minutes in every build, hours when somebody asks for it. */
enum Form {
  SHORT,
  LONG;

  static final Form ASKED_FOR = "long".equals(System.getProperty("faults")) ? LONG : SHORT;

  /** A build shares its machine with whatever else it does: there a time is no more than told. */
  Duration inTime(Duration limit) {
    return this == LONG ? limit : Duration.ofMinutes(5);
  }

  /**
   * In the long form 100,000 signals lie before one call, where a busy day brings some hundreds;
   * and what is run is worth compiling as in a deployment. In the short one a page may wait for as
   * long as a build's other tests take from it.
   */
  Sizes sizes() {
    return this == LONG
        ? new Sizes(List.of(), "2g")
        : new Sizes(List.of("-XX:TieredStopAtLevel=1", "-Dconsole.answer=PT1M"), "256m");
  }

  int of(int inShort, int inLong) {
    return this == LONG ? inLong : inShort;
  }

  Duration of(Duration inShort, Duration inLong) {
    return this == LONG ? inLong : inShort;
  }
}
