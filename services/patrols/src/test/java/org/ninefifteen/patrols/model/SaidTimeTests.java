package org.ninefifteen.patrols.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ninefifteen.patrols.model.SaidTime.Known;
import org.ninefifteen.patrols.model.SaidTime.Unclear;

class SaidTimeTests {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  @ParameterizedTest
  @CsvSource({
    "2019-02-18T16:00, 2019-02-18T16:00:00Z",
    "2019-07-18T16:00, 2019-07-18T15:00:00Z",
    "2019-07-18T16:00:30, 2019-07-18T15:00:30Z"
  })
  void isOnThePartnershipsClockWithoutAnOffset(String said, Instant meant) {
    assertThat(SaidTime.read(said, LONDON)).isEqualTo(new Known(meant));
  }

  @ParameterizedTest
  @CsvSource({
    "2019-07-18T16:00:00Z, 2019-07-18T16:00:00Z",
    "2019-07-18T16:00+02:00, 2019-07-18T14:00:00Z",
    "2019-10-27T01:30+01:00, 2019-10-27T00:30:00Z",
    "2019-10-27T01:30+00:00, 2019-10-27T01:30:00Z"
  })
  void isWhatItsOffsetSays(String said, Instant meant) {
    assertThat(SaidTime.read(said, LONDON)).isEqualTo(new Known(meant));
  }

  @ParameterizedTest
  @CsvSource({
    "2019-03-31T01:30, no-such-time",
    "2019-03-31T01:00, no-such-time",
    "2019-10-27T01:30, ambiguous-time",
    "2019-10-27T01:00, ambiguous-time",
    "yesterday evening, not-a-time",
    "2019-02-30T16:00, not-a-time",
    "+999999999-12-31T23:59, out-of-range",
    "-999999999-01-01T00:00Z, out-of-range"
  })
  void isRefusedWhenItDoesNotNameOneInstant(String said, String code) {
    assertThat(SaidTime.read(said, LONDON))
        .isInstanceOfSatisfying(Unclear.class, no -> assertThat(no.why().code()).isEqualTo(code));
  }

  @Test
  void doesNotRepeatWhatWasSaid() {
    assertThat(SaidTime.read("Tuesday at Jo's flat", LONDON).toString()).doesNotContain("flat");
  }

  @ParameterizedTest
  @CsvSource({
    "2019-03-31T00:59, 2019-03-31T00:59:00Z",
    "2019-03-31T02:00, 2019-03-31T01:00:00Z",
    "2019-10-27T00:59, 2019-10-26T23:59:00Z",
    "2019-10-27T02:00, 2019-10-27T02:00:00Z"
  })
  void isClearRightBesideTheClockChange(String said, Instant meant) {
    assertThat(SaidTime.read(said, LONDON)).isEqualTo(new Known(meant));
  }
}
