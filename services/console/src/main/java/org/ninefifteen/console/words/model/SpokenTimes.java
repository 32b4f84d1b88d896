package org.ninefifteen.console.words.model;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.function.Function;

/** Says moments in the partnership's zone, as seen from now. */
public record SpokenTimes(ZoneId zone, Instant now) {

  private static final Duration AN_HOUR = Duration.ofHours(1);
  private static final Duration HALF_A_DAY = Duration.ofHours(12);

  /** "3 minutes ago", "9 hours ago", then "yesterday 4:40pm". */
  public Spoken ago(Instant then) {
    Duration ago = Duration.between(then, now);
    return ago.isNegative() || ago.compareTo(HALF_A_DAY) >= 0
        ? at(then)
        : said(then, z -> ago.toMinutes() == 0 ? "just now" : Amounts.of(ago) + " ago");
  }

  /** "today 9:02am", "Sunday 11:40pm", "11 February 9:40am". */
  public Spoken at(Instant then) {
    return said(then, z -> day(z.toLocalDate()) + " " + SpokenClock.time(z));
  }

  /** As {@link #at}, but a state that has lasted for a week is told by its day alone. */
  public Spoken since(Instant then) {
    return said(
        then,
        z ->
            isNear(z.toLocalDate())
                ? day(z.toLocalDate()) + " " + SpokenClock.time(z)
                : day(z.toLocalDate()));
  }

  /** "in 4 minutes", "in 2 hours 10 minutes", "tomorrow 9:15am". */
  public Spoken until(Instant then) {
    Duration left = Duration.between(now, then);
    return left.compareTo(HALF_A_DAY) >= 0 ? at(then) : said(then, z -> "in " + remaining(left));
  }

  /** "9:15am": for a moment whose day is plain from what stands around it. */
  public Spoken time(Instant then) {
    return said(then, SpokenClock::time);
  }

  /** "Mon 18 Feb 9:15am": the ends of a window. */
  public Spoken brief(Instant then) {
    return said(then, z -> SpokenClock.SHORT_DAY.format(z) + " " + SpokenClock.time(z));
  }

  public LocalDate today() {
    return LocalDate.ofInstant(now, zone);
  }

  private Spoken said(Instant then, Function<ZonedDateTime, String> words) {
    ZonedDateTime local = then.atZone(zone);
    return new Spoken(words.apply(local), SpokenClock.EXACT.format(local), then.toString());
  }

  /** A minute that has begun still counts: nobody is late because of the rounding. */
  private static String remaining(Duration left) {
    if (left.compareTo(Duration.ofMinutes(1)) < 0) {
      return "less than a minute";
    }
    Duration minutes = Duration.ofMinutes(left.plusSeconds(59).toMinutes());
    Duration rest = minutes.minusHours(minutes.toHours());
    return minutes.compareTo(AN_HOUR) < 0 || rest.isZero()
        ? Amounts.of(minutes)
        : Amounts.of(minutes) + " " + Amounts.of(rest);
  }

  private boolean isNear(LocalDate day) {
    return Math.abs(DAYS.between(today(), day)) < 7;
  }

  private String day(LocalDate day) {
    long ahead = DAYS.between(today(), day);
    if (Math.abs(ahead) <= 1) {
      return ahead == 0 ? "today" : ahead < 0 ? "yesterday" : "tomorrow";
    }
    return isNear(day)
        ? SpokenClock.WEEKDAY.format(day)
        : (day.getYear() == today().getYear() ? SpokenClock.DAY : SpokenClock.DAY_AND_YEAR)
            .format(day);
  }
}
