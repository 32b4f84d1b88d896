package org.ninefifteen.bench.table;

/**
 * How much is measured: everything is bounded by counts.
 *
 * @param rounds of each side, after a warm-up
 * @param requests of a round against a publisher
 * @param events of a round of replay
 * @param little and {@code much}: signals of history
 * @param reads of the agenda in a round
 * @param starts of the launcher
 */
public record Scale(
    int rounds, int requests, int events, int little, int much, int reads, int starts) {

  /** An even number of rounds, for whoever is second finds the other's events still being sent. */
  public static final Scale FULL = new Scale(8, 20_000, 40_000, 10_000, 1_000_000, 300, 5);

  /** Tells whether the benchmark works; its figures say little. */
  public static final Scale QUICK = new Scale(5, 2_000, 4_000, 1_000, 20_000, 100, 2);
}
