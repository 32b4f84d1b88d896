package org.ninefifteen.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class MomentsTests {
  @Test
  void beforeNineFifteenTheNextCallIsTodays() {
    assertThat(startedAt("2019-02-19T09:14:59Z").nextCall()).isEqualTo(LocalDate.of(2019, 2, 19));
  }

  @Test
  void afterNineFifteenTheNextCallIsTomorrows() {
    assertThat(startedAt("2019-02-19T09:15:00Z").nextCall()).isEqualTo(LocalDate.of(2019, 2, 20));
  }

  @Test
  void daysAreToldByTheClockOnTheWall() {
    var acrossTheClockChange = startedAt("2019-04-01T07:00:00Z");

    assertThat(acrossTheClockChange.of("-3 22:40"))
        .isEqualTo(Instant.parse("2019-03-29T22:40:00Z"));
    assertThat(acrossTheClockChange.of("-1 22:40"))
        .isEqualTo(Instant.parse("2019-03-31T21:40:00Z"));
  }

  @Test
  void whatIsToldFromNowWasSentSinceTheLastCall() {
    var justAfterTheCall = startedAt("2019-02-19T09:20:00Z");

    assertThat(justAfterTheCall.sent("now-PT2H"))
        .isEqualTo(Instant.parse("2019-02-19T09:15:00.001Z"));
    assertThat(justAfterTheCall.of("now-PT2H")).isEqualTo(Instant.parse("2019-02-19T07:20:00Z"));
  }

  static Moments startedAt(String now) {
    return new Moments(Instant.parse(now), ZoneId.of("Europe/London"), LocalTime.of(9, 15));
  }
}
