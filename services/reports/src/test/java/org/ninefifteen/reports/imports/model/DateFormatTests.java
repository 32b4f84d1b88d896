package org.ninefifteen.reports.imports.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.ninefifteen.reports.imports.model.Profile.Dates;
import org.ninefifteen.reports.imports.model.Profile.Exact;

class DateFormatTests {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  @Test
  void readsACamdenMonth() {
    DateFormat camden = format("MM/dd/uuuu hh:mm:ss a", Exact.MONTH);

    assertThat(camden.parse("06/01/2019 12:00:00 AM"))
        .contains(Instant.parse("2019-06-01T11:00:00Z"));
  }

  @Test
  void readsADay() {
    assertThat(format("dd/MM/uuuu", Exact.DAY).parse("31/03/2019"))
        .contains(Instant.parse("2019-03-31T11:00:00Z"));
  }

  @Test
  void readsATimeInThePartnershipsZone() {
    assertThat(format("uuuu-MM-dd HH:mm:ss", Exact.SECOND).parse("2019-06-30 23:30:00"))
        .contains(Instant.parse("2019-06-30T22:30:00Z"));
  }

  @Test
  void readsNoDayThatThereIsNot() {
    assertThat(format("dd/MM/uuuu", Exact.DAY).parse("30/02/2019")).isEmpty();
  }

  private static DateFormat format(String pattern, Exact exact) {
    return new DateFormat(new Dates(pattern, exact), LONDON);
  }
}
