package org.ninefifteen.console.words.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times of day and names of days, in the manner of the GOV.UK style guide. */
public final class SpokenClock {

  static final DateTimeFormatter WEEKDAY = pattern("EEEE");
  static final DateTimeFormatter DAY = pattern("d MMMM");
  static final DateTimeFormatter DAY_AND_YEAR = pattern("d MMMM yyyy");
  static final DateTimeFormatter SHORT_DAY = pattern("EEE d MMM");
  static final DateTimeFormatter EXACT = pattern("EEE d MMM yyyy, h:mm:ssa zzz");
  private static final DateTimeFormatter FULL_DAY = pattern("EEEE d MMMM yyyy");
  private static final DateTimeFormatter MONTH = pattern("MMMM yyyy");
  private static final DateTimeFormatter ON_THE_HOUR = pattern("ha");
  private static final DateTimeFormatter TIME = pattern("h:mma");
  private static final DateTimeFormatter ZONE = pattern(" zzz");

  private SpokenClock() {}

  /** "Tuesday 19 February 2019". */
  public static String fullDay(LocalDate day) {
    return FULL_DAY.format(day);
  }

  /** "19 February 2019": a day that is long ago, whose weekday says nothing. */
  public static String date(LocalDate day) {
    return DAY_AND_YEAR.format(day);
  }

  /** "February 2019". */
  public static String month(YearMonth month) {
    return MONTH.format(month);
  }

  /** The hour that a clock change repeats is told apart: "1:30am BST", "1:30am GMT". */
  static String time(ZonedDateTime at) {
    boolean isTold = at.getZone().getRules().getValidOffsets(at.toLocalDateTime()).size() == 1;
    return timeOfDay(at) + (isTold ? "" : ZONE.format(at));
  }

  private static String timeOfDay(ZonedDateTime at) {
    if (at.getMinute() != 0) {
      return TIME.format(at);
    }
    return switch (at.getHour()) {
      case 0 -> "midnight";
      case 12 -> "midday";
      default -> ON_THE_HOUR.format(at);
    };
  }

  private static DateTimeFormatter pattern(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.UK);
  }
}
