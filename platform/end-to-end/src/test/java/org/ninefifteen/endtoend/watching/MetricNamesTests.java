package org.ninefifteen.endtoend.watching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MetricNamesTests {
  @Test
  void areWhatIsNeitherFunctionNorLabelNorText() {
    var expression =
        "max by (partnership, agency) (marac_agency_silent) > 0 and on (partnership)"
            + " (nine_fifteen:call:seconds_to_cutoff < 2 * 3600) or histogram_quantile(0.99, sum by"
            + " (le) (rate(a_bucket{uri!~\"/{x}/up\"}[5m]))) > bool 1";

    assertThat(MetricNames.in(expression))
        .containsExactlyInAnyOrder(
            "marac_agency_silent", "nine_fifteen:call:seconds_to_cutoff", "a_bucket");
  }
}
