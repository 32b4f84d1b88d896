package org.ninefifteen.bench.table;

import java.util.ArrayList;
import java.util.List;

/** Two sides measured in turns, so that a slow minute of the machine hits both. */
public record Rounds(List<Double> ours, List<Double> baseline) {

  /** The compiler is still at work in the fifth round, and helps one side more than the other. */
  static final int WARM_UPS = 6;

  /** One side of a round: runs, and gives its figure. */
  @FunctionalInterface
  public interface Side {
    double measure() throws Exception;
  }

  /** Warms up both, then measures them in turns; each second round begins with the other side. */
  public static Rounds of(int rounds, Side ours, Side baseline) throws Exception {
    for (int warmUp = 0; warmUp < WARM_UPS; warmUp++) {
      ours.measure();
      baseline.measure();
    }
    Rounds measured = new Rounds(new ArrayList<>(), new ArrayList<>());
    for (int round = 0; round < rounds; round++) {
      if (round % 2 == 0) {
        measured.ours.add(ours.measure());
        measured.baseline.add(baseline.measure());
      } else {
        measured.baseline.add(baseline.measure());
        measured.ours.add(ours.measure());
      }
      measured.say(round);
    }
    return measured;
  }

  /** The table comes at the end, which may be far away. */
  private void say(int round) {
    System.err.printf(
        "  round %d: %s, baseline %s%n",
        round + 1, Samples.number(ours.get(round)), Samples.number(baseline.get(round)));
  }

  /** The ratio of each round. */
  public Samples ratios() {
    List<Double> ratios = new ArrayList<>();
    for (int round = 0; round < ours.size(); round++) {
      ratios.add(ours.get(round) / baseline.get(round));
    }
    return new Samples(ratios);
  }

  public Finding finding(String what, String unit, Goal goal) {
    return new Finding(
        what, new Samples(ours).told(unit), new Samples(baseline).told(unit), ratios(), goal);
  }
}
