package org.ninefifteen.marac.model;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CallCalendarTests {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final LocalTime AT = LocalTime.of(9, 15);
  private static final CallCalendar EVERY_DAY =
      new CallCalendar(LONDON, AT, EnumSet.allOf(DayOfWeek.class), Set.of());
  private static final CallCalendar WEEKDAYS =
      new CallCalendar(
          LONDON,
          AT,
          EnumSet.of(MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY),
          Set.of(LocalDate.parse("2019-04-19"), LocalDate.parse("2019-04-22")));

  @Test
  void theWindowIs23HoursWhenTheClocksGoForward() {
    Call call = EVERY_DAY.on("medway", LocalDate.parse("2019-03-31"));

    assertThat(call.hours()).isEqualTo(23);
    assertThat(call.cutoff()).isEqualTo("2019-03-31T08:15:00Z");
  }

  @Test
  void theWindowIs25HoursWhenTheClocksGoBack() {
    assertThat(EVERY_DAY.on("medway", LocalDate.parse("2019-10-27")).hours()).isEqualTo(25);
  }

  @Test
  void theWindowSpansTheDaysNotHeld() {
    Call afterEaster = WEEKDAYS.on("medway", LocalDate.parse("2019-04-23"));

    assertThat(afterEaster.from()).isEqualTo("2019-04-18T08:15:00Z");
    assertThat(afterEaster.hours()).isEqualTo(5 * 24);
  }

  @Test
  void whatIsRecordedAtTheCutOffSharpIsTheNextCalls() {
    Instant sharp = Instant.parse("2019-02-19T09:15:00Z");

    assertThat(EVERY_DAY.upcoming("medway", sharp.minusMillis(1)).date()).isEqualTo("2019-02-19");
    assertThat(EVERY_DAY.upcoming("medway", sharp).date()).isEqualTo("2019-02-20");
  }

  @Test
  void aPartnershipWithoutCallsIsNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CallCalendar(LONDON, AT, Set.of(), Set.of()));
  }

  @Property(tries = 300)
  void windowsFollowEachOtherWithoutAGap(
      @ForAll("days") LocalDate day, @ForAll @IntRange(min = 0, max = 23) int hour) {
    CallCalendar calendar =
        new CallCalendar(LONDON, LocalTime.of(hour, 30), WEEKDAYS.daysHeld(), WEEKDAYS.notHeld());
    LocalDate held = calendar.after(day);

    Call call = calendar.on("medway", held);
    Call next = calendar.on("medway", calendar.after(held));

    assertThat(next.from()).isEqualTo(call.cutoff());
    assertThat(calendar.upcoming("medway", call.from())).isEqualTo(call);
    assertThat(calendar.upcoming("medway", call.cutoff().minusMillis(1))).isEqualTo(call);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs().between(17_897, 18_262).map(LocalDate::ofEpochDay);
  }
}
