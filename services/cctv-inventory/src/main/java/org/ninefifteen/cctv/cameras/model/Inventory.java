package org.ninefifteen.cctv.cameras.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.cctv.places.model.Share;

/**
 * The inventory in numbers, each counted from the cameras that are there; removed ones are not.
 *
 * @param states how many cameras are in each state
 * @param priorities how many faulty cameras have each priority
 * @param definition how many cameras are of high definition, are not, and nobody has said
 */
public record Inventory(
    Map<Camera.State, Long> states,
    Map<RepairPriority.Rag, Long> priorities,
    Definition definition) {

  public Inventory {
    states = Map.copyOf(states);
    priorities = Map.copyOf(priorities);
  }

  public long total() {
    return states.values().stream().mapToLong(Long::longValue).sum();
  }

  public Share share(Camera.State state) {
    return new Share(states.getOrDefault(state, 0L), total());
  }

  public long faultyAndUnrated() {
    long rated = priorities.values().stream().mapToLong(Long::longValue).sum();
    return Math.max(0, states.getOrDefault(Camera.State.FAULTY, 0L) - rated);
  }

  /** Whether the picture is sharp, as far as anybody has said. */
  public record Definition(long high, long standard, long unknown) {

    /** A share of the whole inventory, and nothing where the whole is not known. */
    public @Nullable Share share() {
      return unknown > 0 ? null : new Share(high, high + standard);
    }
  }
}
