package org.ninefifteen.patrols.log.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShiftTests {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final ShiftRules RULES =
      new ShiftRules(Duration.ofHours(16), Duration.ofMinutes(5));

  /** The evening shift is 16:00 to 04:00 on the wall, whatever the clocks do in between. */
  @ParameterizedTest
  @CsvSource({
    "2019-02-18T16:00, 2019-02-19T04:00, PT12H",
    "2019-03-30T16:00, 2019-03-31T04:00, PT11H",
    "2019-10-26T16:00, 2019-10-27T04:00, PT13H"
  })
  void lastsAsLongAsItReallyTakes(LocalDateTime start, LocalDateTime end, Duration length) {
    Shift shift = new Shift(inLondon(start), inLondon(end));

    assertThat(shift.length()).isEqualTo(length);
  }

  @ParameterizedTest
  @CsvSource({
    "2019-02-28T16:00, 2019-02",
    "2019-02-28T23:59, 2019-02",
    "2019-03-01T00:00, 2019-03",
    // 23:30 in UTC of the last of June is July on the clock in London.
    "2019-07-01T00:30, 2019-07",
    "2018-12-31T16:00, 2018-12"
  })
  void countsInTheMonthInWhichItStarted(LocalDateTime start, YearMonth month) {
    Instant from = inLondon(start);

    assertThat(new Shift(from, from.plus(Duration.ofHours(12))).month(LONDON)).isEqualTo(month);
  }

  @Test
  void neverEndsBeforeItStarts() {
    Instant now = Sheets.EVENING;

    assertThatIllegalArgumentException().isThrownBy(() -> new Shift(now, now));
  }

  @ParameterizedTest
  @CsvSource({
    "PT0S, not-after-start",
    "-PT1H, not-after-start",
    "PT16H1S, shift-too-long",
    "PT8H6M, in-the-future"
  })
  void isRefusedAtItsEnd(Duration length, String code) {
    Instant now = Sheets.EVENING.plus(Duration.ofHours(8));

    assertThat(RULES.toEnd(Sheets.EVENING, Sheets.EVENING.plus(length), now))
        .hasValueSatisfying(objection -> assertThat(objection.code()).isEqualTo(code));
  }

  @ParameterizedTest
  @CsvSource({"PT1S", "PT13H", "PT16H"})
  void mayLastUpToTheLongest(Duration length) {
    Instant end = Sheets.EVENING.plus(length);

    assertThat(RULES.toEnd(Sheets.EVENING, end, end)).isEmpty();
  }

  @Test
  void mayEndALittleAheadOfOurClock() {
    Instant end = Sheets.EVENING.plus(Duration.ofHours(8));

    assertThat(RULES.toEnd(Sheets.EVENING, end, end.minusSeconds(299))).isEmpty();
  }

  private static Instant inLondon(LocalDateTime local) {
    return local.atZone(LONDON).toInstant();
  }
}
