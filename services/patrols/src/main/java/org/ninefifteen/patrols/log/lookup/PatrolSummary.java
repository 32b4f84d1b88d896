package org.ninefifteen.patrols.log.lookup;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.patrols.log.model.Counted;
import org.ninefifteen.patrols.log.model.PatrolCounts;
import org.ninefifteen.patrols.log.model.PatrolReason;
import org.ninefifteen.patrols.model.Outcome;
import org.ninefifteen.patrols.model.Team;

/**
 * The counts as they are shown.
 *
 * @param from the first month, as in 2019-02; absent: from the first patrol
 * @param total each joint patrol once, so that it may be less than the teams' sum
 */
record PatrolSummary(
    String partnership,
    @Nullable String from,
    @Nullable String to,
    Row total,
    Map<Team, Row> teams) {

  /**
   * One line of it.
   *
   * @param callOutPercent the share of the call-outs, to one decimal
   */
  record Row(
      long patrols,
      Map<PatrolReason, Long> reasons,
      Map<Outcome, Long> outcomes,
      BigDecimal callOutPercent) {

    static Row of(Counted counted) {
      return new Row(
          counted.patrols(),
          counted.reasons(),
          counted.outcomes(),
          counted.percent(PatrolReason.CALL_OUT));
    }
  }

  static PatrolSummary of(String partnership, PatrolFilter filter, PatrolCounts counts) {
    return new PatrolSummary(
        partnership,
        filter.from() == null ? null : filter.from().toString(),
        filter.to() == null ? null : filter.to().toString(),
        Row.of(counts.all()),
        counts.byTeam().entrySet().stream()
            .collect(
                toMap(
                    Map.Entry::getKey,
                    team -> Row.of(team.getValue()),
                    (one, other) -> one,
                    LinkedHashMap::new)));
  }
}
