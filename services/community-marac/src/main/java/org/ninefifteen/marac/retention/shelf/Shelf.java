package org.ninefifteen.marac.retention.shelf;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.marac.model.Retention.Kind;
import org.ninefifteen.marac.model.Retention.Trigger;
import reactor.core.publisher.Mono;

/** One class of what is kept. */
public interface Shelf {

  /**
   * What is looked for, and why.
   *
   * @param boundary what is older is due
   * @param held the people of whom nothing may be destroyed
   */
  record Due(Reach reach, Kind kind, Trigger after, Instant boundary, Set<String> held) {}

  /** In whose name it is destroyed. */
  record Order(String decision, String policy, Instant at) {}

  Set<Kind> kinds();

  /** The names of what is due and not destroyed yet, but for what is held; at most so many. */
  Mono<List<String>> due(Due due, int most);

  /**
   * Destroys them. Done again it ends the same.
   *
   * @return those that were left, because a hold came between
   */
  Mono<List<String>> destroy(Due due, List<String> names, Order order);
}
