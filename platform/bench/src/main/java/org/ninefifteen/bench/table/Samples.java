package org.ninefifteen.bench.table;

import java.util.List;
import java.util.Locale;

/** What the rounds of one measurement gave. */
public record Samples(List<Double> values) {

  public Samples {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("No round, no figure.");
    }
    values = values.stream().sorted().toList();
  }

  public double median() {
    int middle = values.size() / 2;
    return values.size() % 2 == 1
        ? values.get(middle)
        : (values.get(middle - 1) + values.get(middle)) / 2;
  }

  public double least() {
    return values.getFirst();
  }

  public double most() {
    return values.getLast();
  }

  /** The value that so many of a hundred stay below. */
  public double percentile(double percent) {
    int rank = (int) Math.ceil(percent / 100 * values.size());
    return values.get(Math.max(0, rank - 1));
  }

  /** The median, and from where to where the rounds went. */
  public String told(String unit) {
    return "%s (%s–%s) %s".formatted(number(median()), number(least()), number(most()), unit);
  }

  public static String number(double value) {
    String format = value >= 100 ? "%,.0f" : value >= 10 ? "%.1f" : "%.2f";
    return String.format(Locale.ROOT, format, value);
  }
}
