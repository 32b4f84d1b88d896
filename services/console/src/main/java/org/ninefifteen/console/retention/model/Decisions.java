package org.ninefifteen.console.retention.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of what the rules have decided, the newest first; {@code total} counts all of it. */
public record Decisions(List<Decision> items, int page, int size, int total) {
  public Decisions {
    items = items == null ? List.of() : List.copyOf(items);
  }

  /**
   * One of them.
   *
   * @param boundary what was older was due
   * @param done absent while there may be something left to do
   * @param count of what was destroyed, or is to be
   * @param names of what was due
   * @param left those that were not destroyed, because they are held
   */
  public record Decision(
      String decision,
      String kind,
      String after,
      String policyVersion,
      Instant boundary,
      Instant at,
      @Nullable Instant done,
      int count,
      List<String> names,
      List<String> left) {

    public Decision {
      names = names == null ? List.of() : List.copyOf(names);
      left = left == null ? List.of() : List.copyOf(left);
    }
  }
}
