package org.ninefifteen.testkit.architecture.examples.bad;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Supplier;

class ReadsTheClock {

  Instant direct() {
    return Instant.now();
  }

  Supplier<Instant> byReference() {
    return Instant::now;
  }

  LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
  }

  Clock clock() {
    return Clock.systemUTC();
  }

  long millis() {
    return System.currentTimeMillis();
  }
}
