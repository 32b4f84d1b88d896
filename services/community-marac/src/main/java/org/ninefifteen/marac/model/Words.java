package org.ninefifteen.marac.model;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** Numbers, times and codes as people say them on the call. */
public final class Words {

  private static final List<String> ORDINALS =
      List.of(
          "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
          "tenth");
  private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.UK);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
  private static final Duration A_WEEK = Duration.ofDays(6);

  private Words() {}

  /** "third"; from eleven on "11th", which is read faster than it is spelt. */
  public static String ordinal(int number) {
    return number >= 1 && number <= ORDINALS.size()
        ? ORDINALS.get(number - 1)
        : number + suffix(number);
  }

  /** "1 agency", "3 agencies". */
  public static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  /** "Sunday 11:40pm" or "Sunday 7am" within a week before the reference, else "11 February". */
  public static String moment(Instant at, Instant reference, ZoneId zone) {
    ZonedDateTime time = at.atZone(zone);
    boolean isRecent = Duration.between(at, reference).compareTo(A_WEEK) < 0;
    return isRecent ? WEEKDAY.format(time) + " " + clock(time) : DAY.format(time);
  }

  /** "28 days", "6 months". */
  public static String period(Period period) {
    int months = (int) period.toTotalMonths();
    return months > 0
        ? count(months, "month", "months")
        : count((int) period.get(ChronoUnit.DAYS), "day", "days");
  }

  /** {@code open-drug-use} and {@code STREET_DRINKING} as "Open drug use", "Street drinking". */
  public static String sentenceCase(String code) {
    String plain = code.replace('-', ' ').replace('_', ' ').strip().toLowerCase(Locale.ROOT);
    return plain.isEmpty()
        ? plain
        : plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1);
  }

  private static String clock(ZonedDateTime time) {
    int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
    String minutes = time.getMinute() == 0 ? "" : ":%02d".formatted(time.getMinute());
    return hour + minutes + (time.getHour() < 12 ? "am" : "pm");
  }

  private static String suffix(int number) {
    int tens = number % 100;
    if (tens >= 11 && tens <= 13) {
      return "th";
    }
    return switch (number % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }
}
