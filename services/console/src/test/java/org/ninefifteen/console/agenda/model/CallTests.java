package org.ninefifteen.console.agenda.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ninefifteen.console.marac.model.Agenda;
import org.ninefifteen.console.marac.model.Agenda.Window;
import org.ninefifteen.console.words.model.SpokenTimes;

class CallTests {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  @ParameterizedTest
  @CsvSource({
    "2019-03-30T09:15:00Z, 2019-03-31T08:15:00Z, 23 hours, the clocks went forward",
    "2019-10-26T08:15:00Z, 2019-10-27T09:15:00Z, 25 hours, the clocks went back",
    "2019-02-16T09:15:00Z, 2019-02-19T09:15:00Z, 72 hours, no call was held in between",
    "2019-02-18T09:15:00Z, 2019-02-19T09:15:00Z, 24 hours,",
  })
  void saysWhyAWindowIsNotADay(Instant from, Instant cutoff, String hours, @Nullable String note) {
    Call call = Call.of(agenda(from, cutoff), new SpokenTimes(LONDON, cutoff));

    assertThat(call.hours()).isEqualTo(hours);
    assertThat(call.note()).isEqualTo(note);
    assertThat(call.title()).startsWith("The 9.15 call");
  }

  private static Agenda agenda(Instant from, Instant cutoff) {
    int hours = (int) Duration.between(from, cutoff).toHours();
    return new Agenda(
        "medway",
        "Medway Community Safety Partnership",
        LocalDate.ofInstant(cutoff, LONDON),
        Agenda.Status.FROZEN,
        "OFFICIAL",
        LONDON,
        new Window(from, cutoff, hours),
        cutoff,
        "1",
        null,
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        null,
        List.of());
  }
}
