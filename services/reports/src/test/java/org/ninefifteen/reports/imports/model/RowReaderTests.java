package org.ninefifteen.reports.imports.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.ninefifteen.reports.imports.model.Profile.Category;
import org.ninefifteen.reports.imports.model.Profile.Columns;
import org.ninefifteen.reports.imports.model.Profile.Dates;
import org.ninefifteen.reports.imports.model.Profile.Exact;
import org.ninefifteen.reports.imports.model.Reading.Bad;
import org.ninefifteen.reports.imports.model.Reading.Entry;
import org.ninefifteen.reports.imports.model.Reading.Outside;
import org.ninefifteen.reports.model.Account;
import org.ninefifteen.reports.model.Channel;
import org.ninefifteen.reports.model.Classification;
import org.ninefifteen.reports.model.Classification.Harm;
import org.ninefifteen.reports.model.Classification.IncidentType;
import org.ninefifteen.reports.model.Classification.LocalIssue;
import org.ninefifteen.reports.model.Place;
import org.ninefifteen.reports.model.Place.Point;
import org.ninefifteen.reports.model.Place.Precision;

class RowReaderTests {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Instant NOW = Instant.parse("2024-03-01T00:00:00Z");
  private static final Header HEADER =
      new Header(List.of("Id", "When", "Where", "Ward", "Lat", "Lon", "What"));
  private static final Category NOISE =
      new Category("Noise", "noise", Harm.NUISANCE, IncidentType.NOISE);

  @Test
  void readsARow() {
    Account account = account("1", "2024-01", "High Street", "St Mary's", "51.38", "0.55", "Noise");

    assertThat(account.agency()).isEqualTo("kent-police");
    assertThat(account.channel()).isEqualTo(Channel.POLICE_TRANSFER);
    assertThat(account.occurredAt()).isEqualTo("2024-01-01T12:00:00Z");
    assertThat(account.finding().classification())
        .isEqualTo(
            new Classification(
                Harm.NUISANCE,
                IncidentType.NOISE,
                List.of(new LocalIssue("data.police.uk", "1", "noise"))));
    assertThat(account.finding().place())
        .isEqualTo(
            new Place(
                null,
                "High Street",
                "St Mary's",
                null,
                null,
                null,
                new Point(51.38, 0.55),
                Precision.STREET));
  }

  @Test
  void countsNoonInThePartnershipsZone() {
    Account summer = account("1", "2023-06", "High Street", "", "51.38", "0.55", "Noise");

    assertThat(summer.occurredAt()).isEqualTo("2023-06-01T11:00:00Z");
  }

  @Test
  void keepsARowWithoutCoordinates() {
    assertThat(place("1", "2024-01", "No Location", "", "", "", "Noise"))
        .isEqualTo(nowhere("No Location"));
  }

  @Test
  void believesNoPointOfNoLocation() {
    assertThat(place("1", "2024-01", "No Location", "", "51.38", "0.55", "Noise"))
        .isEqualTo(nowhere("No Location"));
  }

  /** "On or near Parking Area" is said of many places. */
  @Test
  void knowsNoPlaceByItsNameAlone() {
    assertThat(place("1", "2024-01", "On or near Parking Area", "", "", "", "Noise"))
        .isEqualTo(nowhere("On or near Parking Area"));
  }

  @Nested
  class NamesWhatIsWrong {

    @Test
    void withEveryColumnAtOnce() {
      assertThat(faults("1", "January", "", "", "north", "200", "Murmuring"))
          .containsExactly(
              "When wrong", "What unknown", "Where missing", "Lat wrong", "Lon out-of-range");
    }

    @Test
    void inAMonthThatThereIsNot() {
      assertThat(faults("1", "2024-13", "x", "", "51.38", "0.55", "Noise"))
          .containsExactly("When wrong");
    }

    @Test
    void inAMonthThatIsStillToCome() {
      assertThat(faults("1", "2024-04", "x", "", "51.38", "0.55", "Noise"))
          .containsExactly("When in-the-future");
    }

    @Test
    void inHalfAPoint() {
      assertThat(faults("1", "2024-01", "x", "", "51.38", "", "Noise"))
          .containsExactly("Lon missing");
    }

    @Test
    void inANumberThatIsNone() {
      assertThat(faults("1", "2024-01", "x", "", "NaN", "0.55", "Noise"))
          .containsExactly("Lat wrong");
    }
  }

  @Test
  void countsARowElsewhereAsOutsideHoweverBad() {
    RowReader medway = reader("Medway");

    assertThat(medway.read(new Row(2, List.of("1", "", "", "Ashford 001B", "", "", ""))))
        .isEqualTo(new Outside(2));
    assertThat(medway.read(new Row(3, List.of("1", "", "", "Medway 015G", "", "", ""))))
        .isInstanceOf(Bad.class);
  }

  /** The whole county first and one area of it later must not make two reports of one row. */
  @Test
  void namesARowTheSameWhateverTheArea() {
    Row elsewhere = row("", "2024-01", "x", "Ashford", "51.1", "0.9", "Noise");
    Row here = row("", "2024-01", "x", "Medway", "51.38", "0.55", "Noise");

    RowReader all = reader("");
    all.read(elsewhere);
    RowReader medway = reader("Medway");
    medway.read(elsewhere);

    assertThat(medway.read(here)).isEqualTo(all.read(here));
  }

  @Test
  void wantsEachColumnOnce() {
    Header header = new Header(List.of("Id", "When", " Where ", "Lat", "Lat", "Lon"));

    assertThat(header.missing(profile())).containsExactly("What", "Ward");
    assertThat(header.ambiguous(profile())).containsExactly("Lat");
  }

  private static Account account(String... cells) {
    return ((Entry) read(cells)).account();
  }

  private static Place place(String... cells) {
    return account(cells).finding().place();
  }

  private static Place nowhere(String name) {
    return new Place(null, name, null, null, null, null, null, Precision.UNKNOWN);
  }

  private static Reading read(String... cells) {
    return reader("").read(row(cells));
  }

  private static List<String> faults(String... cells) {
    return ((Bad) read(cells))
        .faults().stream().map(fault -> fault.column() + " " + fault.code()).toList();
  }

  private static Row row(String... cells) {
    return new Row(2, List.of(cells));
  }

  private static RowReader reader(String area) {
    return new RowReader(
        profile(),
        HEADER,
        new RowIdentity("kent-police", "test"),
        new RowReader.Scope("kent-police", area, LONDON, NOW));
  }

  private static Profile profile() {
    return new Profile(
        new Columns("Id", "When", "Where", "Ward", "Lat", "Lon", "What", "Ward"),
        new Dates("uuuu-MM", Exact.MONTH),
        Channel.POLICE_TRANSFER,
        Precision.STREET,
        Set.of("No Location"),
        new Profile.CodeList("data.police.uk", "1"),
        List.of(NOISE));
  }
}
