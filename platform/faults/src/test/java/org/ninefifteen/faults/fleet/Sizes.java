package org.ninefifteen.faults.fleet;

import java.util.List;

/**
 * What the parts' JVMs are given.
 *
 * @param flags of all of them
 * @param heapOfKeepers of the store and the MARAC, which hold all that lies before a call: as the
 *     JVM's own option says it
 */
public record Sizes(List<String> flags, String heapOfKeepers) {
  public Sizes {
    flags = List.copyOf(flags);
  }
}
