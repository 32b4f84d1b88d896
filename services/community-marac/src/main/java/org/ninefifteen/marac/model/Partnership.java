package org.ninefifteen.marac.model;

import java.util.List;
import java.util.Set;

/** A community-safety partnership: who sits on its call, and what they agreed on. */
public record Partnership(String id, String name, Policy policy, List<Agency> agencies) {

  public Partnership {
    agencies = List.copyOf(agencies);
  }

  /**
   * An agency with a seat on the call.
   *
   * @param streams what it is expected to publish: {@code reports}, {@code patrols}, …; empty for a
   *     seat that only listens
   */
  public record Agency(String id, String name, Set<String> streams) {

    public Agency {
      streams = Set.copyOf(streams);
    }
  }

  /** The agency's name, or its id where it has no seat. */
  public String nameOf(String agency) {
    return agencies.stream()
        .filter(a -> a.id().equals(agency))
        .findFirst()
        .map(Agency::name)
        .orElse(agency);
  }
}
