package org.ninefifteen.bench.table;

/**
 * A row of the table.
 *
 * @param ours and {@code baseline}: the two sides, with their spread; empty where there is no side
 * @param figure of each round; the table says their median
 */
public record Finding(String what, String ours, String baseline, Samples figure, Goal goal) {

  public static Finding alone(String what, Samples figure, Goal goal) {
    return new Finding(what, figure.told(goal.unit()), "", figure, goal);
  }

  public boolean isMet() {
    return goal.isMetBy(figure.median());
  }

  /** A row in Markdown. */
  public String row() {
    String spread =
        "%s (%s–%s)"
            .formatted(
                Samples.number(figure.median()),
                Samples.number(figure.least()),
                Samples.number(figure.most()));
    return "| %s | %s | %s | **%s** | %s | %s |"
        .formatted(what, ours, baseline, spread, goal, isMet() ? "yes" : "no");
  }
}
