package org.ninefifteen.marac.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A community-safety partnership: who sits on its call, and what they agreed on. */
public record Partnership(
    String id, String name, Policy policy, Retention retention, List<Agency> agencies) {

  public Partnership {
    agencies = List.copyOf(agencies);
  }

  /**
   * An agency with a seat on the call.
   *
   * @param streams what it is expected to publish: {@code reports}, {@code patrols}, …; empty for a
   *     seat that only listens
   * @param phone whom to ring about what only this agency may tell
   */
  public record Agency(String id, String name, Set<String> streams, @Nullable String phone) {

    public Agency {
      streams = Set.copyOf(streams);
    }
  }

  public Optional<Agency> find(String agency) {
    return agencies.stream().filter(a -> a.id().equals(agency)).findFirst();
  }

  /** The agency's name, or its id where it has no seat. */
  public String nameOf(String agency) {
    return find(agency).map(Agency::name).orElse(agency);
  }
}
