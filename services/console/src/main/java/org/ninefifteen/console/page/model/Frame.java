package org.ninefifteen.console.page.model;

import org.jspecify.annotations.Nullable;
import org.ninefifteen.console.words.model.Spoken;

/**
 * What stands around each page.
 *
 * @param marking how the page must be handled; absent where it shows nothing of a partnership
 * @param asOf when what is shown was true; paper says it too
 * @param current the part of the site that the page belongs to
 */
public record Frame(
    @Nullable String partnership,
    @Nullable String name,
    @Nullable String marking,
    @Nullable Spoken asOf,
    Part current) {

  /** Around a page that belongs to no partnership. */
  public static Frame none() {
    return new Frame(null, null, null, null, Part.NONE);
  }

  /** The parts of the site. */
  public enum Part {
    TODAY,
    PAST,
    REVIEWS,
    NONE
  }
}
