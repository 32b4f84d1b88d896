package org.ninefifteen.kit;

import java.util.Set;
import org.ninefifteen.kit.model.Rejected;

/** The partnerships that this installation serves. */
public record Partnerships(Set<String> ids) {

  public Partnerships {
    ids = Set.copyOf(ids);
  }

  /** Refuses a partnership that is not served here. */
  public String known(String id) {
    if (!ids.contains(id)) {
      throw Rejected.unknown(
          "unknown-partnership", "This installation does not serve that partnership.");
    }
    return id;
  }
}
