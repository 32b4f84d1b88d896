package org.ninefifteen.console.item.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.ninefifteen.console.Samples;
import org.ninefifteen.console.item.model.Plot.Dot;
import org.ninefifteen.console.marac.model.Item;

class PlotTests {

  private final List<Item> items = Samples.agenda("live").items();
  private final Plot plot = Objects.requireNonNull(Plot.of(items));

  @Test
  void keepsEveryDotOnTheSheet() {
    assertThat(plot.dots())
        .allSatisfy(dot -> {
          assertThat(dot.x() - dot.reach()).isBetween(0, Sheet.WIDTH);
          assertThat(dot.x() + dot.reach()).isBetween(0, Sheet.WIDTH);
          assertThat(dot.y()).isBetween(12, Sheet.HEIGHT - 12);
        });
  }

  @Test
  void letsPlacesThatCannotBeToldApartShareADot() {
    assertThat(plot.dots()).extracting(Dot::ranks).containsExactly("1, 5", "2", "3", "4", "6");
  }

  @Test
  void saysTheSameInWords() {
    assertThat(plot.key()).extracting(Plot.Key::rank).containsExactly(1, 2, 3, 4, 5, 6);
    assertThat(plot.key().getLast().where()).isEqualTo("in the north-west");
  }

  @Test
  void laysNorthUpAndEastRight() {
    Dot twydall = dot("4");
    Dot strood = dot("6");

    assertThat(strood.y()).isLessThan(twydall.y());
    assertThat(strood.x()).isLessThan(twydall.x());
  }

  @Test
  void drawsNothingForOnePlaceAlone() {
    assertThat(Plot.of(items.subList(0, 1))).isNull();
    assertThat(Plot.of(List.of())).isNull();
  }

  private Dot dot(String ranks) {
    return plot.dots().stream().filter(dot -> dot.ranks().equals(ranks)).findAny().orElseThrow();
  }
}
