package org.ninefifteen.console.evidence.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.ninefifteen.console.Samples.NOW;

import java.time.ZoneId;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ninefifteen.console.Samples;
import org.ninefifteen.console.evidence.model.PersonLine.Known;
import org.ninefifteen.console.words.model.SpokenTimes;

class DetailsPageTests {

  private final DetailsPage page = page("details");

  @Test
  void tellsWhatIsKnownInTheOrderInWhichPeopleSayIt() {
    assertThat(page.people().getFirst().known())
        .extracting(Known::label, Known::words)
        .containsExactly(
            tuple("Name", "A. Sample"),
            tuple("Date of birth", "29 February 1980"),
            tuple("Address", "Flat 3\n1 Sample Row"),
            tuple("Phone", "01632 960777"),
            tuple("Shoesize", "9"));
  }

  @Test
  void saysWhenAndByWhichDecisionSomebodyWasErased() {
    PersonLine erased = page.people().get(2);

    assertThat(erased.known()).isEmpty();
    assertThat(Objects.requireNonNull(erased.erased()).decision()).isEqualTo("2019-17");
    assertThat(erased.erased().at().words()).isEqualTo("yesterday 10am");
  }

  @Test
  void saysWhenTheWordsWereErased() {
    DetailsPage erased = page("details-erased");

    assertThat(erased.words()).isNull();
    assertThat(Objects.requireNonNull(erased.erased()).decision()).isEqualTo("2019-18");
  }

  @Test
  void isInNoLog() {
    String logged = page + "" + page.people() + page.people().getFirst().known();

    assertThat(logged).doesNotContain("Sample", "1980", "01632", "tenant");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "coordination", "CURIOSITY", "COORDINATION "})
  void takesNoPurposeThatIsNotOnTheList(String code) {
    assertThatThrownBy(() -> Purpose.of(code)).isInstanceOf(Purpose.NoPurpose.class);
  }

  private static DetailsPage page(String sample) {
    return DetailsPage.of(
        Samples.agenda("live"),
        "i-3fa1",
        Samples.read(sample, Details.class),
        Purpose.SAFEGUARDING,
        new SpokenTimes(ZoneId.of("Europe/London"), NOW));
  }
}
