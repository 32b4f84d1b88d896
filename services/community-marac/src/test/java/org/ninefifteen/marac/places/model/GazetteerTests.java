package org.ninefifteen.marac.places.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.ninefifteen.marac.places.model.Gazetteer.Entry;
import org.ninefifteen.marac.signals.model.Place;
import org.ninefifteen.marac.signals.model.Place.Precision;
import org.ninefifteen.marac.signals.model.Point;

class GazetteerTests {

  private static final Gazetteer GAZETTEER =
      new Gazetteer(
          List.of(
              entry("margarete-centre", "Margarete Centre", Set.of("Margerete", "Margaret"), null),
              entry("church-street-north", "Church Street", Set.of(), "North"),
              entry("church-street-south", "Church Street", Set.of(), "South"),
              new Entry("no-location", "No Location", Set.of("n/a"), null, null, null, true)));

  @Nested
  class KnownPlaces {

    @Test
    void areOneUnderAllTheirNames() {
      assertThat(
              List.of("Margerete", "MARGARET", " margarete  centre ", "Márgaret").stream()
                  .map(name -> key(named(name))))
          .containsOnly("place:margarete-centre");
    }

    @Test
    void areFoundByTheirIdWhateverTheyAreCalled() {
      assertThat(
              key(new Place("margarete-centre", "The Hall", null, null, null, "7", null, exact())))
          .isEqualTo("place:margarete-centre");
    }

    @Test
    void ofOneNameAreToldApartByWard() {
      assertThat(key(inWard("Church Street", "south"))).isEqualTo("place:church-street-south");
      assertThat(key(inWard("Church Street", "East"))).isEqualTo("place:name:east//church street");
    }

    @Test
    void lendTheirPointAndTitle() {
      assertThat(GAZETTEER.pointOf(named("Margaret"))).contains(new Point(51.5, -0.12));
      assertThat(GAZETTEER.titleOf(named("Margaret"))).isEqualTo("Margarete Centre");
    }

    @Test
    void haveIdsThatAreNeverTakenForOtherKeys() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> entry("uprn:7", "A house", Set.of(), null));
    }
  }

  @Nested
  class OtherPlaces {

    @Test
    void areKeyedByTheirPropertyNumberWithOrWithoutZeros() {
      assertThat(key(uprn("00100023336956"))).isEqualTo(key(uprn("100023336956")));
      assertThat(key(uprn("100023336956"))).isEqualTo("place:uprn:100023336956");
    }

    @Test
    void areKeyedByPointAndNotByName() {
      Place one = at("On or near Parking Area", 51.5325, -0.126007);
      Place other = at("On or near Parking Area", 51.5326, -0.126007);

      assertThat(key(one)).isEqualTo("place:point:51.53250,-0.12601");
      assertThat(key(other)).isNotEqualTo(key(one));
    }

    @Test
    void nearZeroHaveOneKey() {
      assertThat(key(at("Greenwich", 51.4, -0.000001))).isEqualTo("place:point:51.40000,0.00000");
    }

    @Test
    void withoutAPointAreKeyedByTheirNames() {
      Place place =
          new Place(
              null, "By the bins", "King's Cross", "R&D Estate", "High St.", null, null, exact());

      assertThat(key(place)).isEqualTo("place:name:kings cross/r and d estate/high st");
    }

    @Test
    void withoutALetterHaveNoKey() {
      assertThat(GAZETTEER.keyOf(named("???"))).isEmpty();
    }
  }

  @Nested
  class Placeholders {

    @Test
    void haveNoKeyAndNoPoint() {
      Place place = new Place(null, "N/A", null, null, null, null, new Point(51, 0), exact());

      assertThat(GAZETTEER.keyOf(place)).isEmpty();
      assertThat(GAZETTEER.pointOf(place)).isEmpty();
    }

    @Test
    void areWhatThePublisherDoesNotKnow() {
      Place place =
          new Place(null, "Somewhere", null, null, null, "7", new Point(51, 0), Precision.UNKNOWN);

      assertThat(GAZETTEER.keyOf(place)).isEmpty();
      assertThat(GAZETTEER.pointOf(place)).isEmpty();
    }
  }

  private static String key(Place place) {
    return GAZETTEER.keyOf(place).orElseThrow().toString();
  }

  private static Entry entry(String id, String name, Set<String> aliases, @Nullable String ward) {
    return new Entry(id, name, aliases, ward, null, new Point(51.5, -0.12), false);
  }

  private static Place named(String name) {
    return new Place(null, name, null, null, null, null, null, exact());
  }

  private static Place inWard(String name, String ward) {
    return new Place(null, name, ward, null, null, null, null, exact());
  }

  private static Place uprn(String uprn) {
    return new Place(null, "A house", null, null, null, uprn, new Point(51, 0), exact());
  }

  private static Place at(String name, double lat, double lon) {
    return new Place(null, name, null, null, null, null, new Point(lat, lon), exact());
  }

  private static Precision exact() {
    return Precision.EXACT;
  }
}
