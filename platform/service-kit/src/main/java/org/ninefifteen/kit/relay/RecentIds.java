package org.ninefifteen.kit.relay;

import java.util.LinkedHashSet;
import java.util.Set;

/** The latest ids, so many and no more: what was just sent need not be sent again. */
final class RecentIds {

  private final Set<String> ids = new LinkedHashSet<>();
  private final int most;

  RecentIds(int most) {
    this.most = most;
  }

  boolean contains(String id) {
    return ids.contains(id);
  }

  /** True if it was not there. */
  boolean add(String id) {
    boolean isNew = ids.add(id);
    if (isNew && ids.size() > most) {
      ids.remove(ids.iterator().next());
    }
    return isNew;
  }
}
