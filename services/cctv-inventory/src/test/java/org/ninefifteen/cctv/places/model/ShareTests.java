package org.ninefifteen.cctv.places.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTests {

  @ParameterizedTest
  @CsvSource({"49, 54, 90.7", "12, 54, 22.2", "4, 54, 7.4", "2, 54, 3.7", "18, 54, 33.3"})
  void percentagesAreCountedToOneDecimal(long count, long total, String percent) {
    assertThat(new Share(count, total).percent()).isEqualTo(percent);
  }

  @Test
  void nothingHasNoPercentage() {
    assertThat(new Share(0, 0).percent()).isNull();
  }

  @Test
  void moreThanAllIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Share(2, 1));
  }

  /** "261 cameras, 37 %" is printed without its total; any number of 20 fits. */
  @Test
  void aRoundedPercentageImpliesARangeOfTotals() {
    assertThat(Share.totalsImpliedBy(261, 37)).isEqualTo(new Share.Totals(696, 715));
  }

  @Property
  void theTrueTotalIsAmongTheImpliedOnes(
      @ForAll @LongRange(min = 1, max = 5_000) long total, @ForAll @IntRange(max = 100) int part) {
    long count = total * part / 100;
    long whole = Math.round(count * 100.0 / total);

    Share.Totals totals = Share.totalsImpliedBy(count, (int) Math.max(1, whole));

    assertThat(total)
        .isBetween(whole == 0 ? 0 : totals.least(), whole == 0 ? total : totals.most());
  }
}
