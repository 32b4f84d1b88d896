package org.ninefifteen.cctv.cameras.model;

import java.util.EnumSet;
import java.util.Set;
import org.ninefifteen.kit.model.Rejected;

/**
 * How soon a faulty camera is repaired, and what it watches, which justifies that. Red, amber and
 * green are for cameras, never for people.
 */
public record RepairPriority(Rag rag, Zone zone) {

  /** In the order of repair. */
  public enum Rag {
    RED,
    AMBER,
    GREEN
  }

  /** What a camera watches. */
  public enum Zone {
    RETAIL,
    TRANSPORT_HUB,
    NIGHT_TIME_ECONOMY,
    RESIDENTIAL,
    OTHER
  }

  private static final Set<Zone> FIRST =
      EnumSet.of(Zone.RETAIL, Zone.TRANSPORT_HUB, Zone.NIGHT_TIME_ECONOMY);

  public RepairPriority {
    if (rag == Rag.RED && !FIRST.contains(zone)) {
      throw Rejected.unacceptable(
          "red-not-justified",
          "RED needs a zone that has priority: RETAIL, TRANSPORT_HUB or NIGHT_TIME_ECONOMY.");
    }
  }
}
