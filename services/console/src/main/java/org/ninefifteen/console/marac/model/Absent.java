package org.ninefifteen.console.marac.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Optional lists are left out of the JSON: an older or newer service must not break the page. */
final class Absent {

  private Absent() {}

  static String asBlank(@Nullable String words) {
    return words == null ? "" : words;
  }

  static <T> List<T> asEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
