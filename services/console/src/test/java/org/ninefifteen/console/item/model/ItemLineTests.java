package org.ninefifteen.console.item.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.ninefifteen.console.Samples.NOW;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ninefifteen.console.item.model.HereLine.CameraLine;
import org.ninefifteen.console.marac.model.Item;
import org.ninefifteen.console.words.model.SpokenTimes;

class ItemLineTests {

  private static final Item.Place HIGH_STREET = new Item.Place("High Street", "River", null);

  @Test
  void saysOfThePlaceWhatTheTitleDoesNot() {
    assertThat(line("Begging, High Street", HIGH_STREET, null, null).where()).isEqualTo("River");
    assertThat(line("Begging", HIGH_STREET, null, null).where()).isEqualTo("High Street, River");
  }

  @Test
  void saysWhichCameraDoesNotWork() {
    Item.Here here =
        new Item.Here(null, List.of(new Item.Camera("17", null, "FAULTY", NOW.minusSeconds(60))));

    HereLine line = Objects.requireNonNull(line("Begging", HIGH_STREET, here, null).here());

    assertThat(line.seen()).isNull();
    assertThat(line.cameras())
        .extracting(CameraLine::name, CameraLine::state, CameraLine::works)
        .containsExactly(tuple("Camera 17", "faulty", false));
  }

  /** A silent feed is nowhere: that nobody patrols there is no news. */
  @Test
  void saysNothingOfWhoWatchesWhereThereIsNoPlace() {
    Item.Here nobody = new Item.Here(null, List.of());

    Item.Place aName = new Item.Place("Medway CCTV", null, null);

    assertThat(line("Feed silent", null, nobody, null).here()).isNull();
    assertThat(line("Feed silent", aName, nobody, null).here()).isNull();
  }

  @Test
  void offersNoHistoryWhereThereIsNone() {
    Item.History none = new Item.History(0, 0);
    Item.History some = new Item.History(1, 1200);

    assertThat(line("Begging", HIGH_STREET, null, none).history().isEmpty()).isTrue();
    assertThat(line("Begging", HIGH_STREET, null, some).history().sum())
        .isEqualTo("1,200 in six months");
  }

  private static ItemLine line(
      String title,
      Item.@Nullable Place place,
      Item.@Nullable Here here,
      Item.@Nullable History history) {
    Item item =
        new Item(
            "i-1", 1, null, "NEW", title, null, place, 20, List.of(), null, false, here, history,
            List.of(), List.of(), false, null, null);
    return ItemLine.of(
        item, new SpokenTimes(ZoneId.of("Europe/London"), NOW), new AgencyNames(Map.of()));
  }

  @Test
  void saysWhomToRingAboutWhatTheAgencyMayNotSee() {
    Item.Ring police = new Item.Ring("kent-police", "Kent Police", "01632 960100");
    AgencyNames names = new AgencyNames(Map.of("kent-police", "Kent Police"));

    assertThat(ItemLine.ring(police, names)).isEqualTo("Kent Police on 01632 960100");
    assertThat(ItemLine.ring(new Item.Ring("kent-police", null, null), names))
        .isEqualTo("Kent Police");
    assertThat(ItemLine.ring(null, names)).isEqualTo("whoever chairs the call");
  }
}
