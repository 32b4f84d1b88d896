package org.ninefifteen.reports.imports.model;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads a file's dates. What is exact to the month is put on its first day at noon: a time must be
 * said, and no clock change or neighbouring zone moves noon into another day.
 */
final class DateFormat {

  private final DateTimeFormatter format;
  private final Profile.Exact exact;
  private final ZoneId zone;

  DateFormat(Profile.Dates dates, ZoneId zone) {
    this.format =
        new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern(dates.pattern())
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);
    this.exact = dates.exact();
    this.zone = zone;
  }

  Optional<Instant> parse(String text) {
    try {
      return Optional.of(exactly(format.parse(text)).atZone(zone).toInstant());
    } catch (DateTimeException notADate) {
      return Optional.empty();
    }
  }

  private LocalDateTime exactly(TemporalAccessor parsed) {
    return switch (exact) {
      case MONTH -> YearMonth.from(parsed).atDay(1).atTime(LocalTime.NOON);
      case DAY -> LocalDate.from(parsed).atTime(LocalTime.NOON);
      case SECOND -> LocalDateTime.from(parsed);
    };
  }
}
