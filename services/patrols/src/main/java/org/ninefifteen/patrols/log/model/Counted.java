package org.ninefifteen.patrols.log.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ninefifteen.patrols.model.Outcome;

/** How many patrols went out for each reason, and how often each outcome came about. */
public record Counted(Map<PatrolReason, Long> reasons, Map<Outcome, Long> outcomes) {

  static final Counted NOTHING = new Counted(Map.of(), Map.of());

  public Counted {
    reasons = sum(PatrolReason.class, reasons, Map.of());
    outcomes = sum(Outcome.class, outcomes, Map.of());
  }

  Counted plus(Counted more) {
    return new Counted(
        sum(PatrolReason.class, reasons, more.reasons),
        sum(Outcome.class, outcomes, more.outcomes));
  }

  public long patrols() {
    return reasons.values().stream().mapToLong(Long::longValue).sum();
  }

  public long patrols(PatrolReason reason) {
    return reasons.getOrDefault(reason, 0L);
  }

  /** The share of the patrols that went out for this reason: per cent to one decimal, half up. */
  public BigDecimal percent(PatrolReason reason) {
    BigDecimal hundredfold = BigDecimal.valueOf(100 * patrols(reason));
    return hundredfold.divide(BigDecimal.valueOf(Math.max(1, patrols())), 1, RoundingMode.HALF_UP);
  }

  /** Zeros are left out, so that equal counts are equal. */
  private static <K extends Enum<K>> Map<K, Long> sum(
      Class<K> keys, Map<K, Long> some, Map<K, Long> more) {
    return Collections.unmodifiableMap(
        Stream.of(some, more)
            .flatMap(counts -> counts.entrySet().stream())
            .filter(count -> count.getValue() != 0)
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, Map.Entry::getValue, Long::sum, () -> new EnumMap<>(keys))));
  }
}
