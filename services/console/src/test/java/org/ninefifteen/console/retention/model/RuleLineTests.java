package org.ninefifteen.console.retention.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ninefifteen.console.retention.model.Rules.Rule;

class RuleLineTests {

  private static final LocalDate LEAP_DAY = LocalDate.parse("2020-02-29");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "P1Y | RECORDED | 1 year after being recorded | recorded before 28 February 2019",
        "P2Y6M1D | HELD | 2 years, 6 months and 1 day after the call | of calls before 28 August"
            + " 2017",
        "P30D | CLOSED | 30 days after the report was answered or withdrawn"
            + " | answered or withdrawn before 30 January 2020",
      })
  void saysHowLongAndWhatIsDue(Period keep, String after, String words, String due) {
    RuleLine line = RuleLine.of(new Rule("REPORT_WORDS", after, keep), LEAP_DAY);

    assertThat(line).isEqualTo(new RuleLine("The words of reports", words, due));
  }
}
