package org.ninefifteen.console.words.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day, "Tuesday 19 February 2019", that may have a page of its own. */
public record SpokenDay(LocalDate date, String words) {

  public static SpokenDay of(LocalDate date) {
    return new SpokenDay(date, SpokenClock.fullDay(date));
  }

  public static @Nullable SpokenDay ofNullable(@Nullable LocalDate date) {
    return date == null ? null : of(date);
  }
}
