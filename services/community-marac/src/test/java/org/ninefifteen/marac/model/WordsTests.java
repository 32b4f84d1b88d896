package org.ninefifteen.marac.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class WordsTests {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Instant TUESDAY = Instant.parse("2019-02-19T09:15:00Z");

  @Test
  void countsAsPeopleDo() {
    assertThat(Words.ordinal(3)).isEqualTo("third");
    assertThat(Words.ordinal(11)).isEqualTo("11th");
    assertThat(Words.ordinal(22)).isEqualTo("22nd");
    assertThat(Words.ordinal(113)).isEqualTo("113th");
  }

  @Test
  void namesTheWeekdayWithinAWeekAndTheDateBefore() {
    assertThat(Words.moment(Instant.parse("2019-02-17T23:40:00Z"), TUESDAY, LONDON))
        .isEqualTo("Sunday 11:40pm");
    assertThat(Words.moment(Instant.parse("2019-02-11T10:00:00Z"), TUESDAY, LONDON))
        .isEqualTo("11 February");
  }

  @Test
  void saysNoonAndMidnightAsTwelve() {
    assertThat(Words.moment(Instant.parse("2019-02-19T00:05:00Z"), TUESDAY, LONDON))
        .isEqualTo("Tuesday 12:05am");
    assertThat(Words.moment(Instant.parse("2019-02-18T12:00:00Z"), TUESDAY, LONDON))
        .isEqualTo("Monday 12pm");
  }

  @Test
  void readsCodes() {
    assertThat(Words.sentenceCase("open-drug-use")).isEqualTo("Open drug use");
    assertThat(Words.sentenceCase("STREET_DRINKING")).isEqualTo("Street drinking");
    assertThat(Words.period(Period.ofMonths(6))).isEqualTo("6 months");
    assertThat(Words.period(Period.ofDays(28))).isEqualTo("28 days");
  }
}
