package org.ninefifteen.marac.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ninefifteen.marac.model.Retention.Kind;
import org.ninefifteen.marac.model.Retention.Rule;
import org.ninefifteen.marac.model.Retention.Trigger;

class RetentionTests {

  private static final Rule SIGNALS = new Rule(Kind.SIGNALS, Trigger.RECORDED, Period.ofYears(2));

  @Test
  void withoutRulesTheUsualOnesHold() {
    assertThat(new Retention("3", List.of()).rules()).isEqualTo(Retention.USUAL.rules());
  }

  /** What is found by its signals goes before them, in whatever order it is written. */
  @Test
  void signalsGoLast() {
    Rule words = new Rule(Kind.REPORT_WORDS, Trigger.CLOSED, Period.ofYears(1));

    assertThat(new Retention("1", List.of(SIGNALS, words)).rules()).containsExactly(words, SIGNALS);
  }

  @Test
  void aBoundaryIsOnThePartnershipsCalendar() {
    Rule month = new Rule(Kind.REPORT_WORDS, Trigger.RECORDED, Period.ofMonths(1));

    assertThat(month.boundary(Instant.parse("2019-04-15T09:00:00Z"), ZoneId.of("Europe/London")))
        .isEqualTo("2019-03-15T10:00:00Z");
  }

  @Test
  void wordsCannotOutliveTheSignalsThatTheyAreFoundBy() {
    Rule words = new Rule(Kind.CONTACT_WORDS, Trigger.RECORDED, Period.ofYears(3));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Retention("1", List.of(words, SIGNALS)))
        .withMessageContaining("CONTACT_WORDS is found by its signals");
  }

  @Test
  void whatTheFoldsLookBackOnIsKept() {
    Rule memory = new Rule(Kind.MEMORY, Trigger.RECORDED, Period.ofMonths(12));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Retention("1", List.of(memory)))
        .withMessageContaining("13 months");
  }

  @Test
  void aClassIsCountedFromItsOwnTriggersAndOnce() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Rule(Kind.AGENDAS, Trigger.LAST_CONTACT, Period.ofYears(7)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Retention("1", List.of(SIGNALS, SIGNALS)));
  }
}
