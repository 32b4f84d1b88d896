package org.ninefifteen.cctv.places.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** So many of so many: the percentage is always counted, never typed in. */
public record Share(long count, long total) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  public Share {
    if (count < 0 || count > total) {
      throw new IllegalArgumentException("A share is between nothing and its total.");
    }
  }

  /** To one decimal, half up; of nothing there is no percentage. */
  public @Nullable BigDecimal percent() {
    return total == 0 ? null : divide(count * 100, BigDecimal.valueOf(total), RoundingMode.HALF_UP);
  }

  private static BigDecimal divide(long count, BigDecimal by, RoundingMode rounding) {
    return BigDecimal.valueOf(count).divide(by, 1, rounding);
  }

  /**
   * The totals that a count and a percentage rounded to a whole number allow: a figure quoted
   * without its total implies a range, and inventing one number of it would be a lie.
   */
  public static Totals totalsImpliedBy(long count, int wholePercent) {
    BigDecimal percent = BigDecimal.valueOf(wholePercent);
    return new Totals(
        whole(count, percent.add(HALF), RoundingMode.CEILING),
        whole(count, percent.subtract(HALF), RoundingMode.FLOOR));
  }

  private static long whole(long count, BigDecimal percent, RoundingMode rounding) {
    return BigDecimal.valueOf(count).multiply(HUNDRED).divide(percent, 0, rounding).longValue();
  }

  /** From the least to the most, both included. */
  public record Totals(long least, long most) {}
}
