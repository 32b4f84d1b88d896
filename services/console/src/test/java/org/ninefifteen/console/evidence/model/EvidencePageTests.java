package org.ninefifteen.console.evidence.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ninefifteen.console.Samples.NOW;

import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ninefifteen.console.Samples;
import org.ninefifteen.console.marac.model.Evidence;
import org.ninefifteen.console.words.model.SpokenTimes;

class EvidencePageTests {

  private final EvidencePage page =
      EvidencePage.of(
          Samples.agenda("live"),
          "i-3fa1",
          List.of(Samples.read("evidence", Evidence[].class)),
          new SpokenTimes(ZoneId.of("Europe/London"), NOW));

  @Test
  void tellsTheNewestIncidentFirst() {
    assertThat(page.incidents())
        .extracting(incident -> incident.told().getFirst().summary())
        .containsExactly(
            "Outreach contact: person-7f3a, one concern",
            "Report by phone: cuckooing",
            "Report by email: drug dealing");
  }

  @Test
  void foldsDuplicatesUnderTheirIncident() {
    assertThat(page.incidents())
        .extracting(incident -> incident.duplicates().size())
        .containsExactly(0, 1, 0);
  }

  /** Only a report's first telling has words of its own. */
  @Test
  void letsTheWordsOfReportsAloneBeAskedFor() {
    assertThat(page.incidents())
        .extracting(incident -> incident.told().getFirst().report())
        .containsExactly(null, "rep-a1", "rep-away");
  }

  @Test
  void tellsBothTimesTheAgencyAndTheChannel() {
    EvidenceLine told = page.incidents().get(1).told().getFirst();

    assertThat(told.agency()).isEqualTo("Kent Police");
    assertThat(told.channel()).isEqualTo("Phone");
    assertThat(told.occurred().words()).isEqualTo("yesterday 9:30pm");
    assertThat(told.recorded().words()).isEqualTo("yesterday 9:42pm");
  }
}
