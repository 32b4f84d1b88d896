package org.ninefifteen.reports.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ninefifteen.reports.imports.csv.CsvRows;
import org.ninefifteen.reports.imports.csv.CsvRows.Broken;
import org.ninefifteen.reports.imports.csv.CsvRows.Next;
import org.ninefifteen.reports.imports.csv.CsvRows.Whole;
import org.ninefifteen.reports.imports.model.Header;
import org.ninefifteen.reports.imports.model.Profile;
import org.ninefifteen.reports.imports.model.Reading;
import org.ninefifteen.reports.imports.model.Reading.Bad;
import org.ninefifteen.reports.imports.model.Reading.Entry;
import org.ninefifteen.reports.imports.model.Reading.Outside;
import org.ninefifteen.reports.imports.model.RowIdentity;
import org.ninefifteen.reports.imports.model.RowReader;
import org.ninefifteen.reports.model.Place.Point;

/** The files as they were published. The figures were counted by other means than this program. */
class RealFilesTests {

  private static final String KENT = "kent-street-2024-01.csv";
  private static final String CAMDEN = "camden-crime-june-2019.csv";

  @Test
  void readsEachRowOfCamden() throws IOException {
    List<Entry> entries = entries(read(CAMDEN, "camden-street-crime", ""));

    assertThat(entries).hasSize(4_075).extracting(Entry::report).doesNotHaveDuplicates();
    assertThat(entries).allMatch(entry -> point(entry) != null);
    assertThat(entries)
        .extracting(entry -> entry.account().occurredAt())
        .containsOnly(at("2019-06-01T11:00:00Z"));
  }

  /** 1,663 rows have no crime id, 395 of them equal another row; three crime ids come twice. */
  @Test
  void readsEachRowOfKent() throws IOException {
    List<Entry> entries = entries(read(KENT, "data-police-uk", ""));

    assertThat(entries).hasSize(14_466).extracting(Entry::report).doesNotHaveDuplicates();
    assertThat(entries).filteredOn(entry -> point(entry) == null).hasSize(136);
  }

  @Test
  void narrowsKentToMedway() throws IOException {
    List<Reading> readings = read(KENT, "data-police-uk", "Medway");

    assertThat(entries(readings)).hasSize(2_478).allMatch(entry -> point(entry) != null);
    assertThat(readings).filteredOn(Outside.class::isInstance).hasSize(14_466 - 2_478);
  }

  /** A place name is not a place. */
  @Test
  void keepsManyPointsOfOneName() throws IOException {
    List<Entry> entries = entries(read(CAMDEN, "camden-street-crime", ""));

    assertThat(entries)
        .filteredOn(
            entry -> entry.account().finding().place().name().equals("On or near Supermarket"))
        .hasSize(154)
        .extracting(RealFilesTests::point)
        .satisfies(points -> assertThat(Set.copyOf(points)).hasSize(20));
  }

  private static @Nullable Point point(Entry entry) {
    return entry.account().finding().place().point();
  }

  private static List<Entry> entries(List<Reading> readings) {
    assertThat(readings).noneMatch(Bad.class::isInstance);
    return readings.stream().filter(Entry.class::isInstance).map(Entry.class::cast).toList();
  }

  private static List<Reading> read(String file, String profile, String area) throws IOException {
    Path path = Path.of("../../../shared/data", file);
    assumeTrue(Files.exists(path), file + " is not beside the project; its test is skipped.");
    try (InputStream bytes = Files.newInputStream(path)) {
      return read(bytes, profile, area);
    }
  }

  private static List<Reading> read(InputStream bytes, String name, String area)
      throws IOException {
    Profile profile = Objects.requireNonNull(ShippedProfiles.shipped().profiles().get(name));
    CsvRows rows = new CsvRows(bytes, 65_536);
    Header header = new Header(rows.header().orElseThrow());
    assertThat(header.missing(profile)).isEmpty();
    RowReader reader =
        new RowReader(
            profile,
            header,
            new RowIdentity("police", name),
            new RowReader.Scope(
                "police", area, ZoneId.of("Europe/London"), at("2026-01-01T00:00:00Z")));
    List<Reading> readings = new ArrayList<>();
    for (Next next = rows.next(header.width()); next != null; next = rows.next(header.width())) {
      readings.add(
          switch (next) {
            case Whole whole -> reader.read(whole.row());
            case Broken broken -> new Bad(broken.line(), broken.fault());
          });
    }
    return readings;
  }

  private static Instant at(String time) {
    return Instant.parse(time);
  }
}
