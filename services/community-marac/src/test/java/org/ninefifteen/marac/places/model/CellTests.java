package org.ninefifteen.marac.places.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.ninefifteen.marac.signals.model.Point;

class CellTests {

  private static final double VIEW = 75;

  @Property
  void ofWhatIsNearAreAmongThoseAround(
      @ForAll @DoubleRange(min = -80, max = 80) double lat,
      @ForAll @DoubleRange(min = -179, max = 179) double lon,
      @ForAll @DoubleRange(min = 0, max = 6.3) double direction,
      @ForAll @DoubleRange(min = 0, max = 1) double part) {
    Point here = new Point(lat, lon);

    Point near = moved(here, direction, part * VIEW);

    assertThat(Cell.around(here, VIEW)).contains(Cell.of(near)).hasSizeBetween(1, 4);
  }

  @Test
  void areHalfAKilometreWideAndHigh() {
    Point here = new Point(51.3844, 0.5462);

    assertThat(Cell.around(here, 0)).containsExactly(Cell.of(here));
    assertThat(Cell.of(moved(here, 0, 520))).isNotEqualTo(Cell.of(here));
    assertThat(Cell.of(moved(here, Math.PI / 2, 520))).isNotEqualTo(Cell.of(here));
  }

  @Test
  void areNotForWideCircles() {
    assertThatIllegalArgumentException().isThrownBy(() -> Cell.around(new Point(51, 0), 5_000));
  }

  private static Point moved(Point from, double direction, double metres) {
    double north = Math.cos(direction) * metres / 111_320;
    double east = Math.sin(direction) * metres / 111_320 / Math.cos(Math.toRadians(from.lat()));
    return new Point(from.lat() + north, from.lon() + east);
  }
}
