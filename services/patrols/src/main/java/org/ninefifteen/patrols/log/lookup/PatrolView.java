package org.ninefifteen.patrols.log.lookup;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.patrols.json.OutcomeCount;
import org.ninefifteen.patrols.log.PatrolBodies.Visit;
import org.ninefifteen.patrols.log.PatrolDocument;
import org.ninefifteen.patrols.log.Receipt.Status;
import org.ninefifteen.patrols.log.model.PatrolReason;
import org.ninefifteen.patrols.log.model.WithdrawalReason;
import org.ninefifteen.patrols.model.Outcomes;
import org.ninefifteen.patrols.model.Team;

/**
 * A patrol as it is shown.
 *
 * @param month in which it counts, as in 2019-02
 * @param audience the agencies that see it beside that one; empty for all
 * @param hasDetails whether there are words of the team, to be had at {@code /details}
 */
@Schema(name = "Patrol")
record PatrolView(
    String patrol,
    String partnership,
    String agency,
    Set<String> audience,
    Status status,
    Set<Team> teams,
    PatrolReason reason,
    Instant start,
    Instant end,
    String month,
    List<Visit> places,
    List<OutcomeCount> outcomes,
    @Nullable String callOut,
    boolean hasDetails,
    @Nullable WithdrawalReason withdrawalReason,
    Instant recordedAt) {

  static PatrolView of(PatrolDocument document) {
    return new PatrolView(
        document.patrol(),
        document.partnership(),
        document.agency(),
        document.audience(),
        Status.of(document.withdrawalReason()),
        document.teams(),
        document.reason(),
        document.start(),
        document.end(),
        document.month(),
        document.places().stream().map(Visit::new).toList(),
        OutcomeCount.of(new Outcomes(document.outcomes())),
        document.callOut(),
        document.kept().isSomething(),
        document.withdrawalReason(),
        document.recordedAt());
  }
}
