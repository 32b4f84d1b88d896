package org.ninefifteen.console.words.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenTimesTests {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  @ParameterizedTest
  @CsvSource({
    "2019-02-19T09:11:00Z, just now",
    "2019-02-19T09:10:01Z, just now",
    "2019-02-19T09:10:00Z, 1 minute ago",
    "2019-02-19T09:08:00Z, 3 minutes ago",
    "2019-02-19T08:11:00Z, 1 hour ago",
    "2019-02-19T00:11:00Z, 9 hours ago",
    "2019-02-18T21:11:00Z, yesterday 9:11pm",
    "2019-02-18T16:40:00Z, yesterday 4:40pm",
  })
  void saysHowLongAgo(Instant then, String words) {
    assertThat(seenFrom("2019-02-19T09:11:00Z").ago(then).words()).isEqualTo(words);
  }

  /** A publisher's clock may run ahead of ours. */
  @Test
  void saysTheTimeOfWhatIsYetToHappenAndNotANegativeNumber() {
    Spoken spoken = seenFrom("2019-02-19T09:11:00Z").ago(Instant.parse("2019-02-19T09:13:00Z"));

    assertThat(spoken.words()).isEqualTo("today 9:13am");
  }

  @ParameterizedTest
  @CsvSource({
    "2019-02-19T02:10:00Z, today 2:10am",
    "2019-02-19T00:00:00Z, today midnight",
    "2019-02-18T12:00:00Z, yesterday midday",
    "2019-02-18T09:00:00Z, yesterday 9am",
    "2019-02-17T23:40:00Z, Sunday 11:40pm",
    "2019-02-13T10:00:00Z, Wednesday 10am",
    "2019-02-12T10:00:00Z, 12 February 10am",
    "2018-09-03T11:00:00Z, 3 September 2018 midday",
    "2019-02-20T09:15:00Z, tomorrow 9:15am",
    "2019-02-25T09:15:00Z, Monday 9:15am",
    "2019-02-26T09:15:00Z, 26 February 9:15am",
  })
  void saysTheDayAndTheTime(Instant then, String words) {
    assertThat(seenFrom("2019-02-19T09:11:00Z").at(then).words()).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "2019-02-18T22:40:00Z, yesterday 10:40pm",
    "2019-02-13T10:00:00Z, Wednesday 10am",
    "2019-02-11T10:00:00Z, 11 February",
  })
  void tellsALongStateByItsDay(Instant then, String words) {
    assertThat(seenFrom("2019-02-19T09:11:00Z").since(then).words()).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "2019-02-19T09:11:30Z, in less than a minute",
    "2019-02-19T09:12:00Z, in 1 minute",
    "2019-02-19T09:14:01Z, in 4 minutes",
    "2019-02-19T09:15:00Z, in 4 minutes",
    "2019-02-19T10:11:00Z, in 1 hour",
    "2019-02-19T11:21:00Z, in 2 hours 10 minutes",
    "2019-02-20T09:15:00Z, tomorrow 9:15am",
  })
  void saysHowLongIsLeft(Instant then, String words) {
    assertThat(seenFrom("2019-02-19T09:11:00Z").until(then).words()).isEqualTo(words);
  }

  @Test
  void carriesTheExactMomentBesideTheWords() {
    Spoken spoken = seenFrom("2019-07-02T09:00:00Z").at(Instant.parse("2019-07-01T15:40:07Z"));

    assertThat(spoken.words()).isEqualTo("yesterday 4:40pm");
    assertThat(spoken.exact()).isEqualTo("Mon 1 Jul 2019, 4:40:07pm BST");
    assertThat(spoken.iso()).isEqualTo("2019-07-01T15:40:07Z");
  }

  @Nested
  class AcrossAClockChange {

    /** 23:30 in winter time is yesterday; the same in UTC terms an hour later is not. */
    @Test
    void countsDaysByTheCalendarAndNotByHours() {
      SpokenTimes morning = seenFrom("2019-03-31T08:15:00Z");

      assertThat(morning.at(Instant.parse("2019-03-30T23:30:00Z")).words())
          .isEqualTo("yesterday 11:30pm");
      assertThat(morning.at(Instant.parse("2019-03-31T01:30:00Z")).words())
          .isEqualTo("today 2:30am");
    }

    @Test
    void tellsTheTwoHoursOfTheSameNameApart() {
      SpokenTimes morning = seenFrom("2019-10-27T09:15:00Z");

      assertThat(morning.at(Instant.parse("2019-10-27T00:30:00Z")).words())
          .isEqualTo("today 1:30am BST");
      assertThat(morning.at(Instant.parse("2019-10-27T01:30:00Z")).words())
          .isEqualTo("today 1:30am GMT");
    }

    @Test
    void saysHowLongAgoByWhatHasPassed() {
      SpokenTimes night = seenFrom("2019-10-27T02:00:00Z");

      assertThat(night.ago(Instant.parse("2019-10-26T23:00:00Z")).words()).isEqualTo("3 hours ago");
    }
  }

  private static SpokenTimes seenFrom(String now) {
    return new SpokenTimes(LONDON, Instant.parse(now));
  }
}
