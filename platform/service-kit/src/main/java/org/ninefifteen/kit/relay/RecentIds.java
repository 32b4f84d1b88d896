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

  void add(String id) {
    if (ids.add(id) && ids.size() > most) {
      ids.remove(ids.iterator().next());
    }
  }
}
