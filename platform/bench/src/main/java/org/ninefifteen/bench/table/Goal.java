package org.ninefifteen.bench.table;

/** What a figure must be; the figures of the table that are only reported have none. */
public record Goal(Kind kind, double bound, String unit) {

  public enum Kind {
    AT_LEAST,
    AT_MOST,
    REPORTED
  }

  public static Goal atLeast(double bound) {
    return new Goal(Kind.AT_LEAST, bound, "");
  }

  public static Goal atMost(double bound, String unit) {
    return new Goal(Kind.AT_MOST, bound, unit);
  }

  public static Goal none() {
    return new Goal(Kind.REPORTED, 0, "");
  }

  boolean isMetBy(double figure) {
    return switch (kind) {
      case AT_LEAST -> figure >= bound;
      case AT_MOST -> figure <= bound;
      case REPORTED -> true;
    };
  }

  @Override
  public String toString() {
    return switch (kind) {
      case AT_LEAST -> ("≥ " + Samples.number(bound) + " " + unit).strip();
      case AT_MOST -> ("≤ " + Samples.number(bound) + " " + unit).strip();
      case REPORTED -> "reported";
    };
  }
}
