package org.ninefifteen.marac.model;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * On which days a partnership holds its call, and when.
 *
 * @param zone the wall clock that {@code at} is read from
 * @param notHeld single days without a call, such as a bank holiday
 */
public record CallCalendar(
    ZoneId zone, LocalTime at, Set<DayOfWeek> daysHeld, Set<LocalDate> notHeld) {

  /** Longer than any holiday: who names more days than this does not hold calls. */
  private static final int LONGEST_PAUSE = 400;

  public CallCalendar {
    daysHeld = Set.copyOf(daysHeld);
    notHeld = Set.copyOf(notHeld);
    if (daysHeld.isEmpty() || notHeld.size() >= LONGEST_PAUSE) {
      throw new IllegalArgumentException("A partnership holds a call on one day a week at least.");
    }
  }

  public boolean holds(LocalDate date) {
    return daysHeld.contains(date.getDayOfWeek()) && !notHeld.contains(date);
  }

  /** The call of a day on which one is held. */
  public Call on(String partnership, LocalDate held) {
    if (!holds(held)) {
      throw new IllegalArgumentException("No call is held on " + held + ".");
    }
    return new Call(partnership, held, cutoff(before(held)), cutoff(held));
  }

  /** The call that a signal recorded at this instant is new on, unless it arrives late. */
  public Call upcoming(String partnership, Instant now) {
    LocalDate today = dateOf(now);
    boolean isOver = !holds(today) || !now.isBefore(cutoff(today));
    return on(partnership, isOver ? after(today) : today);
  }

  /** The day of the last call held before the day. */
  public LocalDate before(LocalDate date) {
    return search(date, day -> day.minusDays(1));
  }

  /** The day of the first call held after the day. */
  public LocalDate after(LocalDate date) {
    return search(date, day -> day.plusDays(1));
  }

  public LocalDate dateOf(Instant instant) {
    return instant.atZone(zone).toLocalDate();
  }

  private Instant cutoff(LocalDate date) {
    return date.atTime(at).atZone(zone).toInstant();
  }

  private LocalDate search(LocalDate date, UnaryOperator<LocalDate> step) {
    LocalDate day = step.apply(date);
    while (!holds(day)) {
      day = step.apply(day);
    }
    return day;
  }
}
