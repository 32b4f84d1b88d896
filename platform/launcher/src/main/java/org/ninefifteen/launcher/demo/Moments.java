package org.ninefifteen.launcher.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The demo's times, told from the moment of its first start: {@code now-PT3H}, or {@code -2 22:40},
 * which is twenty to eleven at night on the day two days before the next call.
 */
record Moments(Instant now, ZoneId zone, LocalTime callTime) {
  static final int CALLS = 5;

  /** The next call from now, which the demo leaves for the person at the keyboard. */
  LocalDate nextCall() {
    var today = LocalDate.ofInstant(now, zone);
    return now.isBefore(cutOff(today)) ? today : today.plusDays(1);
  }

  LocalDate firstCall() {
    return nextCall().minusDays(CALLS - 1L);
  }

  Instant cutOff(LocalDate call) {
    return call.atTime(callTime).atZone(zone).toInstant();
  }

  /** Where the demo begins: just after the call before its first one. */
  Instant beginning() {
    return cutOff(firstCall().minusDays(1)).plusSeconds(60);
  }

  Instant of(String told) {
    if (told.startsWith("now-")) {
      return now.minus(Duration.parse(told.substring("now-".length())));
    }
    var parts = told.split(" ", 2);
    var day = nextCall().plusDays(Integer.parseInt(parts[0]));
    return day.atTime(LocalTime.parse(parts[1])).atZone(zone).toInstant();
  }

  /** When an agency's system sent it: what is told from now is never older than the last call. */
  Instant sent(String told) {
    var earliest = cutOff(nextCall().minusDays(1)).plusMillis(1);
    var at = of(told);
    return told.startsWith("now-") && at.isBefore(earliest) ? earliest : at;
  }
}
