package org.ninefifteen.console.page.model;

import org.jspecify.annotations.Nullable;
import org.ninefifteen.console.words.model.Spoken;
import org.ninefifteen.console.words.model.SpokenTimes;

/**
 * What stands around each page.
 *
 * @param marking how the page must be handled; absent where it shows nothing of a partnership
 * @param asOf when what is shown was true; paper says it too
 * @param current the part of the site that the page belongs to
 * @param onward where the page goes on to by itself; absent for a page that stays
 */
public record Frame(
    @Nullable String partnership,
    @Nullable String name,
    @Nullable String marking,
    @Nullable Spoken asOf,
    Part current,
    @Nullable String onward) {

  public Frame(
      @Nullable String partnership,
      @Nullable String name,
      @Nullable String marking,
      @Nullable Spoken asOf,
      Part current) {
    this(partnership, name, marking, asOf, current, null);
  }

  /** Around what tells of people: it is handled as what it was taken from. */
  public static Frame ofPeople(
      String partnership, @Nullable String name, SpokenTimes times, Part current) {
    return new Frame(partnership, name, "OFFICIAL-SENSITIVE", times.time(times.now()), current);
  }

  /** Around a page that belongs to no partnership. */
  public static Frame none() {
    return new Frame(null, null, null, null, Part.NONE);
  }

  /** Around a page that goes on by itself. */
  public static Frame onwardTo(String address) {
    return new Frame(null, null, null, null, Part.NONE, address);
  }

  /** The parts of the site. */
  public enum Part {
    TODAY,
    PAST,
    REVIEWS,
    ERASURES,
    HOLDS,
    RETENTION,
    PARKED,
    LOG,
    NONE
  }
}
