package org.ninefifteen.console.accesslog.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a service says of its log; nothing where it does not answer. */
public record Answer(Keeper keeper, @Nullable Told told) {

  public static Answer away(Keeper keeper) {
    return new Answer(keeper, null);
  }

  public boolean isAway() {
    return told == null;
  }

  List<Entry> items() {
    return told == null ? List.of() : told.items();
  }

  long total() {
    return told == null ? 0 : told.total();
  }
}
